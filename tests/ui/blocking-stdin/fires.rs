use std::io::{self, BufRead, Read};

pub async fn one_line() -> io::Result<String> {
    let mut line = String::new();
    io::stdin().read_line(&mut line)?; //~ blocking-stdin
    Ok(line)
}

pub async fn bound_before() -> io::Result<String> {
    let mut text = String::new();
    let mut input = io::stdin();
    input.read_to_string(&mut text)?; //~ blocking-stdin
    Ok(text)
}

pub async fn every_line() -> io::Result<usize> {
    let mut count = 0;
    for line in io::stdin().lines() { //~ blocking-stdin
        count += line?.len();
    }
    Ok(count)
}

pub async fn through_a_function() -> io::Result<String> {
    io::read_to_string(io::stdin()) //~ blocking-stdin
}

pub async fn a_prompt() -> bool {
    let mut answer = String::new();
    let answered = std::io::stdin().read_line(&mut answer); //~ blocking-stdin
    answered.is_ok() && answer.trim() == "y"
}

pub async fn through_a_trait(input: &mut io::StdinLock<'static>) -> io::Result<usize> {
    let mut line = String::new();
    input.read_line(&mut line) //~ blocking-stdin
}
