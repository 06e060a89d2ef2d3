//! JSON whose duplicate keys are detected, read within limits.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value as Json};

use crate::file::limits::{MAX_DEPTH, MAX_VALUES};

/// How the error begins where there are more values than are read.
pub(crate) const TOO_MANY: &str = "too many values";
/// How the error begins where values stand too deep inside each other.
pub(crate) const TOO_DEEP: &str = "too deep";

/// A JSON value, and the paths of keys that occurred twice in one object. The last one is kept.
pub(crate) struct UniqueKeyJson {
    pub(crate) json: Json,
    pub(crate) twice: Vec<Vec<String>>,
}

impl UniqueKeyJson {
    /// Reads a text that is JSON from beginning to end.
    pub(crate) fn read(text: &str) -> serde_json::Result<Self> {
        let left = Cell::new(MAX_VALUES);
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let read = Reading { left: &left, depth: 0 }.deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(read)
    }
}

#[derive(Clone, Copy)]
struct Reading<'l> {
    /// How many values more are read.
    left: &'l Cell<usize>,
    depth: usize,
}

impl Reading<'_> {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        let depth = self.depth + 1;
        if depth > MAX_DEPTH { Err(E::custom(TOO_DEEP)) } else { Ok(Self { depth, ..self }) }
    }
}

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = UniqueKeyJson;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<UniqueKeyJson, D::Error> {
        let left = self.left.get().checked_sub(1).ok_or_else(|| D::Error::custom(TOO_MANY))?;
        self.left.set(left);
        deserializer.deserialize_any(self)
    }
}

fn plain<E>(json: Json) -> Result<UniqueKeyJson, E> {
    Ok(UniqueKeyJson { json, twice: Vec::new() })
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = UniqueKeyJson;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<UniqueKeyJson, E> {
        plain(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<UniqueKeyJson, E> {
        plain(Json::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<UniqueKeyJson, E> {
        plain(Json::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<UniqueKeyJson, E> {
        plain(Number::from_f64(value).map_or(Json::Null, Json::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<UniqueKeyJson, E> {
        plain(Json::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<UniqueKeyJson, E> {
        plain(Json::String(value))
    }

    fn visit_unit<E>(self) -> Result<UniqueKeyJson, E> {
        plain(Json::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<UniqueKeyJson, A::Error> {
        let inside = self.deeper()?;
        let (mut list, mut twice) = (Vec::new(), Vec::new());
        while let Some(inner) = access.next_element_seed(inside)? {
            twice.extend(inner.twice.into_iter().map(|path| under(&list.len().to_string(), path)));
            list.push(inner.json);
        }
        Ok(UniqueKeyJson { json: Json::Array(list), twice })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<UniqueKeyJson, A::Error> {
        let inside = self.deeper()?;
        let (mut map, mut twice) = (Map::new(), Vec::new());
        while let Some(key) = access.next_key::<String>()? {
            let inner = access.next_value_seed(inside)?;
            twice.extend(inner.twice.into_iter().map(|path| under(&key, path)));
            if map.insert(key.clone(), inner.json).is_some() {
                twice.push(vec![key]);
            }
        }
        Ok(UniqueKeyJson { json: Json::Object(map), twice })
    }
}

fn under(key: &str, path: Vec<String>) -> Vec<String> {
    std::iter::once(key.to_owned()).chain(path).collect()
}
