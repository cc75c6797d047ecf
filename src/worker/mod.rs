//! What runs off the page.
