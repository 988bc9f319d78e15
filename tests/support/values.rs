//! Values whose `Serialize` does whatever the trait allows, and what holds for every body that they
//! are members of: the seeded test and the fuzz target check this.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};
use serde_json::Value;
use unifiedapi_errors::UnifiedError;

/// Three members, of which each may do what it likes to the others.
#[derive(Debug, UnifiedError)]
#[unified(status = 500, code = "wild", message = "Wild.")]
pub struct WildError {
    #[unified(member)]
    pub first: Wild,
    #[unified(member)]
    pub second: Option<Wild>,
    #[unified(member = "the \"third\"")]
    pub third: Wild,
}

/// The names of its members, as JSON writes them.
const NAMES: [&str; 3] = ["first", "second", r#"the \"third\""#];

/// A value that serializes as it says.
#[derive(Debug, Clone)]
pub enum Wild {
    Unit,
    Bool(bool),
    Unsigned(u128),
    Signed(i128),
    Single(f32),
    Double(f64),
    Char(char),
    Text(String),
    Bytes(Vec<u8>),
    /// Elements, and whether it fails behind them.
    List(Vec<Self>, bool),
    /// Keys, of which some have no value, and whether it fails behind them.
    Map(Vec<(Self, Option<Self>)>, bool),
    /// A struct with these fields, however often.
    Struct(Vec<(&'static str, Self)>),
    Variant(&'static str),
    Newtype(Box<Self>),
    /// So many lists in each other.
    Deep(u8),
    /// What `serde_json` takes for text that is JSON already, and writes as it is.
    Raw(&'static str, String),
    Failing,
}

/// The names of the structs that `serde_json` looks for.
const TOKENS: [&str; 2] = ["$serde_json::private::RawValue", "$serde_json::private::Number"];

const WORDS: [&str; 8] = ["", "code", "message", "a", "\u{1F600}\n\"", "first", "a\0", "\u{2028}"];

const RAW: [&str; 39] = [
    "1",
    "-0",
    "-0.0",
    "1e-7",
    " null ",
    "null",
    "{\"a\":1,\"\\u0061\":2}",
    "{\"a\" : [ 1 ] }",
    "\"",
    "\"\\ud83d\"",
    "\"\\ud83d\\ude00\"",
    "\"\\x\"",
    "\"\n\"",
    "\"\\u00e\"",
    "1,2",
    "1}",
    "nul",
    "NaN",
    "-Infinity",
    "01",
    "-",
    "1.",
    ".5",
    "1e",
    "1E+5",
    "1e999",
    "-1e999",
    "1e-999",
    "340282366920938463463374607431768211456",
    "0.1000000000000000000000001",
    "[1 2]",
    "[1,]",
    "{\"a\":1,}",
    "{a:1}",
    "",
    " ",
    "true false",
    "+1",
    "{\"a\":{\"b\":1,\"c\":[{\"d\":1,\"d\":2}]}}",
];

impl Serialize for Wild {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unit => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Unsigned(value) => serializer.serialize_u128(*value),
            Self::Signed(value) => serializer.serialize_i128(*value),
            Self::Single(value) => serializer.serialize_f32(*value),
            Self::Double(value) => serializer.serialize_f64(*value),
            Self::Char(value) => serializer.serialize_char(*value),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Bytes(bytes) => serializer.serialize_bytes(bytes),
            Self::Variant(name) => serializer.serialize_unit_variant("Wild", 0, name),
            Self::Newtype(inner) => serializer.serialize_newtype_variant("Wild", 1, "New", inner),
            Self::Raw(token, text) => {
                let mut raw = serializer.serialize_struct(token, 1)?;
                raw.serialize_field(token, text)?;
                raw.end()
            }
            Self::Struct(fields) => {
                let mut object = serializer.serialize_struct("Wild", fields.len())?;
                for (name, value) in fields {
                    object.serialize_field(name, value)?;
                }
                object.end()
            }
            Self::List(items, fails) => {
                let mut list = serializer.serialize_seq(None)?;
                items.iter().try_for_each(|item| list.serialize_element(item))?;
                if *fails { Err(S::Error::custom("no more")) } else { list.end() }
            }
            Self::Map(entries, fails) => {
                let mut map = serializer.serialize_map(None)?;
                for (key, value) in entries {
                    map.serialize_key(key)?;
                    value.iter().try_for_each(|value| map.serialize_value(value))?;
                }
                if *fails { Err(S::Error::custom("no more")) } else { map.end() }
            }
            Self::Deep(0) => serializer.serialize_u8(0),
            Self::Deep(depth) => serializer.collect_seq([Self::Deep(depth - 1)]),
            Self::Failing => Err(S::Error::custom("never")),
        }
    }
}

/// The bytes that decide what a value is; zeros, where they end.
pub struct Decisions<'a>(pub &'a [u8]);

impl Decisions<'_> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    fn wide(&mut self) -> u128 {
        u128::from_be_bytes(std::array::from_fn(|_| self.byte()))
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[usize::from(self.byte()) % items.len()]
    }

    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> T) -> Vec<T> {
        // Now and then more names than are remembered without allocating.
        let len = if self.byte() > 250 { 40 } else { self.byte() % 4 };
        (0..len).map(|_| item(self)).collect()
    }

    /// Makes an error.
    pub fn error(&mut self) -> WildError {
        let second = (self.byte() > 20).then(|| self.value(4));
        WildError { first: self.value(4), second, third: self.value(2) }
    }

    fn value(&mut self, depth: u8) -> Wild {
        match self.byte() % if depth == 0 { 14 } else { 18 } {
            0 => Wild::Unit,
            1 => Wild::Bool(self.byte() > 9),
            2 => Wild::Unsigned(self.wide()),
            3 => Wild::Signed(i128::from_ne_bytes(self.wide().to_ne_bytes())),
            4 => Wild::Single(f32::from_bits(u32::try_from(self.wide() >> 96).unwrap())),
            5 => Wild::Double(f64::from_bits(u64::try_from(self.wide() >> 64).unwrap())),
            6 => Wild::Char(char::from(self.byte())),
            7 => Wild::Text(self.pick(&WORDS).repeat(self.pick(&[1, 1, 1, 2, 3_000]))),
            8 => Wild::Bytes(vec![self.byte(); 3]),
            9 => Wild::Variant(self.pick(&WORDS)),
            10 => Wild::Deep(self.pick(&[1, 90, 99, 100, 101, 126, 127, 128, 200])),
            11 | 12 => Wild::Raw(self.pick(&TOKENS), self.pick(&RAW).to_owned()),
            13 => Wild::Failing,
            14 => Wild::List(self.list(|it| it.value(depth - 1)), self.byte() > 200),
            15 => Wild::Map(self.list(|it| it.entry(depth - 1)), self.byte() > 200),
            16 => Wild::Struct(self.list(|it| (it.pick(&WORDS), it.value(depth - 1)))),
            _ => Wild::Newtype(Box::new(self.value(depth - 1))),
        }
    }

    /// Mostly a text and its value.
    fn entry(&mut self, depth: u8) -> (Wild, Option<Wild>) {
        let key = match self.byte() {
            0..180 => Wild::Text(self.pick(&WORDS).to_owned()),
            180..240 => Wild::Unsigned(self.byte().into()),
            _ => self.value(depth),
        };
        (key, (self.byte() < 240).then(|| self.value(depth)))
    }
}

/// Checks an error; returns the names of the members that it cannot send.
pub fn check(error: &WildError) -> Vec<&'static str> {
    let values = [Some(&error.first), error.second.as_ref(), Some(&error.third)];
    let mut body = r#"{"error":{"code":"wild","message":"Wild.""#.to_owned();
    let mut unsent = Vec::new();
    for (name, value) in NAMES.into_iter().zip(values) {
        match value.map(sent) {
            Some(Sent::Is(text)) => body += &format!(",\"{name}\":{text}"),
            Some(Sent::Failed) => unsent.push(name),
            Some(Sent::Absent) | None => {}
        }
    }
    body += "}}";
    assert_eq!(error.body(), body, "{error:?}");

    let Unique(value) = serde_json::from_slice(&error.body()).expect("a body is JSON");
    assert_eq!(serde_json::from_str::<Value>(&body).expect("of numbers, too"), value);
    let mut members = value["error"].as_object().expect("an object").clone();
    let taken = ["code", "message"].map(|name| members.remove(name));
    assert!(taken.iter().all(Option::is_some));
    assert_eq!(error.members(), members);
    let told = serde_json::to_vec(error).expect("the body is told again");
    assert_eq!(serde_json::from_slice::<Value>(&told).expect("as JSON"), value, "{error:?}");
    unsent
}

/// What becomes of a value.
enum Sent {
    Absent,
    Failed,
    Is(String),
}

/// Says what becomes of a value, by what `serde_json` reads.
fn sent(value: &Wild) -> Sent {
    let Ok(text) = serde_json::to_string(value) else { return Sent::Failed };
    if text.trim() == "null" {
        return Sent::Absent;
    }
    // Room for an envelope of 27 levels.
    let surrounded = "[".repeat(27) + &text + &"]".repeat(27);
    let is_read = |text: &str| serde_json::from_str::<Unique>(text).is_ok();
    if is_read(&text) && is_read(&surrounded) { Sent::Is(text) } else { Sent::Failed }
}

/// A value none of whose objects has a name twice.
struct Unique(Value);

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader).map(Self)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(Unique(item)) = list.next_element()? {
            items.push(item);
        }
        Ok(items.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut names = HashSet::new();
        let mut members = serde_json::Map::new();
        while let Some((name, Unique(value))) = map.next_entry::<String, Unique>()? {
            if !names.insert(name.clone()) {
                return Err(A::Error::custom("a name is there twice"));
            }
            members.insert(name, value);
        }
        Ok(members.into())
    }
}
