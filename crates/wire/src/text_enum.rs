//! Enumerations that stay open: AWS adds values, and an unknown one is the service's to judge.

/// Makes a newtype over text with a constant for each value the model lists. Used by generated code.
#[macro_export]
macro_rules! text_enum {
    ($name:ident $($constant:ident = $value:literal)*) => {
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $name(pub ::std::borrow::Cow<'static, str>);
        impl $name {
            $(pub const $constant: Self = Self(::std::borrow::Cow::Borrowed($value));)*
            /// Every value the model lists, unless they are too many to have constants.
            pub const VALUES: &'static [&'static str] = &[$($value),*];
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(::std::borrow::Cow::Owned(text))
            }
        }
        impl From<&'static str> for $name {
            fn from(text: &'static str) -> Self {
                Self(::std::borrow::Cow::Borrowed(text))
            }
        }
        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == *other
            }
        }
        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == **other
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl $crate::Element for $name {}
        impl $crate::Decode for $name {
            fn decode(node: &$crate::Node) -> ::std::result::Result<Self, $crate::DecodeError> {
                <String as $crate::Decode>::decode(node).map(Self::from)
            }
        }
        impl $crate::Encode for $name {
            fn encode(&self, w: &mut dyn $crate::Writer) {
                w.text(&self.0);
            }
        }
    };
}
