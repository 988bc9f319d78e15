//! Where a body is collected.

use std::fmt;
use std::io;

use bytes::Bytes;

use crate::wire;

/// Collects a body on the stack and moves to the heap when it grows large, so that one allocation
/// of the exact size is enough for almost every error.
pub(crate) struct Buffer {
    stack: [u8; 512],
    len: usize,
    heap: Vec<u8>,
}

impl Buffer {
    pub(super) fn new() -> Self {
        Self { stack: [0; 512], len: 0, heap: Vec::new() }
    }

    pub(super) fn push(&mut self, bytes: &[u8]) {
        let end = self.len + bytes.len();
        match self.stack.get_mut(self.len..end) {
            Some(free) => {
                free.copy_from_slice(bytes);
                self.len = end;
            }
            None => self.push_to_heap(bytes),
        }
    }

    #[cold]
    fn push_to_heap(&mut self, bytes: &[u8]) {
        if self.heap.is_empty() {
            self.heap.reserve(2 * self.stack.len() + bytes.len());
            self.heap.extend_from_slice(self.stack.get(..self.len).unwrap_or_default());
            // So that all that follows comes here as well.
            self.len = self.stack.len();
        }
        self.heap.extend_from_slice(bytes);
    }

    /// Adds a text as the inside of a JSON string.
    pub(super) fn push_escaped(&mut self, text: &str) {
        wire::escape(text, |part| self.push(part.as_bytes()));
    }

    /// Adds a comma, unless an object or array has just begun.
    pub(super) fn push_comma(&mut self) {
        if !matches!(self.as_slice().last(), Some(b'{' | b'[')) {
            self.push(b",");
        }
    }

    pub(super) fn as_slice(&self) -> &[u8] {
        if self.heap.is_empty() {
            self.stack.get(..self.len).unwrap_or_default()
        } else {
            &self.heap
        }
    }

    pub(super) fn len(&self) -> usize {
        self.as_slice().len()
    }

    /// Takes back what was added behind the first `len` bytes, of which there is at least one.
    pub(super) fn truncate(&mut self, len: usize) {
        if self.heap.is_empty() {
            self.len = self.len.min(len);
        } else {
            self.heap.truncate(len);
        }
    }

    pub(super) fn into_bytes(self) -> Bytes {
        if self.heap.is_empty() {
            Bytes::copy_from_slice(self.as_slice())
        } else {
            Bytes::from(self.heap)
        }
    }
}

impl io::Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.push(bytes);
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.push(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Escapes what is written to it as the inside of a JSON string.
pub(super) struct Escaped<'a>(pub(super) &'a mut Buffer);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.push_escaped(text);
        Ok(())
    }
}
