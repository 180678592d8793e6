#![crates(rstest)]

#[attribute_macro(test)] pub fn rstest();
#[attribute_macro(test)] pub fn fixture();
