//! What a sentence of Fluent refers to.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// Something that a sentence refers to, by its name in the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reference<'a> {
    /// `$name`
    Variable(&'a str),
    /// `name`
    Sentence(&'a str),
    /// `-name`
    Term(&'a str),
    /// `NAME()`
    Function(&'a str),
}

/// All that a pattern refers to, in the order of the source.
pub(super) fn references<'a>(pattern: &Pattern<&'a str>) -> Vec<Reference<'a>> {
    let mut found = Vec::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern<'a>(pattern: &Pattern<&'a str>, found: &mut Vec<Reference<'a>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression<'a>(expression: &Expression<&'a str>, found: &mut Vec<Reference<'a>>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline<'a>(inline: &InlineExpression<&'a str>, found: &mut Vec<Reference<'a>>) {
    let arguments = match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => None,
        InlineExpression::VariableReference { id } => {
            found.push(Reference::Variable(id.name));
            None
        }
        InlineExpression::MessageReference { id, .. } => {
            found.push(Reference::Sentence(id.name));
            None
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            found.push(Reference::Term(id.name));
            arguments.as_ref()
        }
        InlineExpression::FunctionReference { id, arguments } => {
            found.push(Reference::Function(id.name));
            Some(arguments)
        }
        InlineExpression::Placeable { expression } => {
            in_expression(expression, found);
            None
        }
    };
    for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
        in_inline(argument, found);
    }
    for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
        in_inline(&argument.value, found);
    }
}

#[cfg(test)]
mod tests {
    use super::{
        Reference::{Function, Sentence, Term, Variable},
        *,
    };
    use fluent_syntax::{ast::Entry, parser};

    #[test]
    fn looks_into_every_corner() {
        let source = "a = { $b } { $c ->\n    [one] { d }\n   *[other] { -e(f: 1) } { G($h) } { { $i } }\n }\n";
        let resource = parser::parse(source).unwrap();
        let Some(Entry::Message(message)) = resource.body.first() else { panic!("a message") };
        let expected =
            [Variable("b"), Variable("c"), Sentence("d"), Term("e"), Function("G"), Variable("h"), Variable("i")];
        assert_eq!(references(message.value.as_ref().unwrap()), expected);
    }
}
