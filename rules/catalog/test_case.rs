#![crates(test_case)]

#[attribute_macro(test)] pub fn test_case();
#[attribute_macro(test)] pub fn case();
