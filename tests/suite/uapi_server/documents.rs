//! `/openapi.json`, `/swagger-ui/` and `/errors` of the example.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use unifiedapi_errors::{Catalog, UnifiedError, catalog::UnifiedApiError};
use unifiedapi_errors_tests::documents::{
    self, check_references, components_of, resolved, validate_examples,
};

use super::client::{Call, Client};
use super::{app, page, serve, table, tools};

/// A request without a token.
fn get(path: impl Into<String>) -> Call {
    Call::new("GET", path).authorization(None)
}

pub async fn document(client: &Client) -> Value {
    let reply = client.send(&get("/openapi.json")).await;
    assert_eq!(reply.status, 200, "{:?}", reply.body);
    reply.json()
}

/// Fetches a page and returns its text.
async fn text(client: &Client, path: &str, media_type: &str) -> String {
    let reply = client.send(&get(path)).await;
    assert_eq!(reply.status, 200, "{path}");
    let content_type = reply.headers["content-type"].to_str().unwrap();
    assert_eq!(content_type.split(';').next(), Some(media_type), "{path}");
    String::from_utf8(reply.body.to_vec()).unwrap()
}

/// Lists the operations of a document: path, method, description.
pub fn operations(document: &Value) -> impl Iterator<Item = (&str, &str, &Value)> {
    document["paths"].as_object().unwrap().iter().flat_map(|(path, item)| {
        let methods = item.as_object().unwrap().iter();
        methods.map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
    })
}

/// The responses of an operation that are errors, by status, with what they refer to.
fn failures(operation: &Value, document: &Value) -> Vec<(String, Value)> {
    let responses = operation["responses"].as_object().unwrap().iter();
    let failures = responses.filter(|(status, _)| !status.starts_with('2'));
    failures
        .map(|(status, response)| (status.clone(), resolved(response, &document["components"])))
        .collect()
}

/// The codes that an operation answers with, by status, from the schemas.
fn codes(operation: &Value, document: &Value) -> BTreeSet<(String, String)> {
    let of_response = |(status, response): (String, Value)| {
        let codes = documents::codes(&response, &document["components"]);
        codes.into_iter().map(|code| (status.clone(), code)).collect::<Vec<_>>()
    };
    failures(operation, document).into_iter().flat_map(of_response).collect()
}

/// The errors that an operation answers with: status, code and message, from the examples.
pub fn entries(operation: &Value, document: &Value) -> Vec<(String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let mut entries = Vec::new();
    for (status, response) in failures(operation, document) {
        let examples = response["content"]["application/json"]["examples"].as_object().unwrap();
        for error in examples.values().map(|example| &example["value"]["error"]) {
            entries.push((status.clone(), text(&error["code"]), text(&error["message"])));
        }
    }
    entries
}

#[tokio::test]
async fn the_document_lists_every_code_under_its_status_and_every_example_is_valid() {
    let document = document(&serve(false).await).await;
    let mut documented = BTreeSet::new();
    let mut examples = 0;
    for (path, method, operation) in operations(&document) {
        assert!(operation["responses"]["200"].is_object(), "{method} {path}");
        let failures: Value = failures(operation, &document).into_iter().collect();
        examples += validate_examples(&failures, &document["components"]);
        documented.extend(codes(operation, &document));
    }
    for (status, code, _) in page() {
        assert!(documented.contains(&(status.to_string(), code.to_owned())), "{status} {code}");
    }
    let own = ["payload_too_large", "json_invalid", "multipart_invalid"];
    assert!(own.iter().all(|own| documented.iter().any(|(_, code)| code == own)));
    println!("{} codes, {examples} examples", documented.len());
}

#[tokio::test]
async fn the_document_has_each_response_once_and_nothing_that_is_not_referred_to() {
    let document = document(&serve(false).await).await;
    assert_eq!(check_references(&document), components_of(&document));
    let responses = document["components"]["responses"].as_object().unwrap();
    let distinct: BTreeSet<_> = responses.values().map(Value::to_string).collect();
    assert_eq!(distinct.len(), responses.len());
    println!("{} bytes, {} responses", document.to_string().len(), responses.len());
}

#[tokio::test]
async fn the_document_is_valid() {
    let document = document(&serve(false).await).await;
    assert_eq!(document["openapi"], "3.1.0");
    check_references(&document);
    let Some(python) = tools::available(tools::validator()) else { return };
    let output = tools::validate(&python, "uapi_server", &document);
    assert!(output.status.success(), "{}", tools::text(&output));
}

#[tokio::test]
async fn redocly_has_nothing_to_say_about_the_document() {
    let document = document(&serve(false).await).await;
    let Some(redocly) = tools::available(tools::linter()) else { return };
    assert_eq!(tools::lint(&redocly, "uapi_server", &document), [""; 0]);
}

#[tokio::test]
async fn every_route_is_documented_with_the_methods_that_it_has() {
    let client = serve(false).await;
    let document = document(&client).await;
    let mut methods: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    for (path, method, operation) in operations(&document) {
        methods.entry(path).or_default().insert(method.to_uppercase());
        assert!(ids.insert(operation["operationId"].as_str().unwrap()), "{method} {path}");
    }
    let routes: BTreeSet<_> = app::routes_of_the_api().iter().map(|(path, _)| *path).collect();
    assert_eq!(methods.keys().copied().collect::<BTreeSet<_>>(), routes);

    for (path, mut methods) in methods {
        if methods.contains("GET") {
            methods.insert("HEAD".into());
        }
        let concrete = path.replace(['{', '}'], "");
        let reply = client.send(&Call::new("PATCH", concrete)).await;
        let allow = reply.headers["allow"].to_str().unwrap().split(',');
        assert_eq!(allow.map(str::to_owned).collect::<BTreeSet<_>>(), methods, "{path}");
    }
}

#[tokio::test]
async fn every_error_that_can_be_provoked_is_documented_where_it_occurs() {
    let document = document(&serve(false).await).await;
    for case in table::table() {
        let path = case.call.path.split('?').next().unwrap().trim_end_matches('/');
        let is_at = |template: &str| {
            let (template, path) = (template.split('/'), path.split('/'));
            template.clone().count() == path.clone().count()
                && template.zip(path).all(|(name, part)| name.starts_with('{') || name == part)
        };
        let method = case.call.method.to_lowercase();
        let operation = operations(&document).find(|(at, by, _)| is_at(at) && *by == method);
        let (_, _, operation) = operation.unwrap_or_else(|| panic!("{method} {path}"));
        let error = (case.row.status().as_str().to_owned(), case.row.code().to_owned());
        assert!(codes(operation, &document).contains(&error), "{method} {path}: {error:?}");
    }
}

#[tokio::test]
async fn an_operation_lists_no_error_that_it_cannot_give() {
    let document = document(&serve(false).await).await;
    for (path, method, operation) in operations(&document) {
        let codes = codes(operation, &document);
        let lists = |listed: &str| codes.iter().any(|(_, code)| code == listed);
        let body = &operation["requestBody"]["content"];
        let is_form = body.get("multipart/form-data").is_some();
        assert!(lists("payload_too_large") && lists("unauthorized"), "{method} {path}");
        assert_eq!(lists("json_invalid"), !body.is_null(), "{method} {path}");
        assert_eq!(lists("multipart_invalid"), is_form, "{method} {path}");
        // There is such a path, it has this method, and types of bodies are not looked at.
        for never in ["not_found", "method_not_allowed", "unsupported_media_type"] {
            assert!(!lists(never), "{method} {path}: {never}");
        }
    }
}

#[tokio::test]
async fn who_begins_at_the_root_finds_the_documents_and_the_token() {
    let client = serve(false).await;
    let root = client.send(&get("/")).await;
    assert_eq!(
        (root.status.as_u16(), &root.headers["location"]),
        (303, &app::PAGE.parse().unwrap())
    );
    let document = document(&client).await;
    let dialog =
        document["components"]["securitySchemes"]["token"]["description"].as_str().unwrap();
    for said in [dialog, document["info"]["description"].as_str().unwrap()] {
        assert!(said.contains(app::DEMO_TOKEN), "{said}");
    }
    for named in ["uapi-expired-token", "uapi-no-events-token", "/oauth/token.php"] {
        assert!(dialog.contains(named), "{dialog}");
    }
}

#[tokio::test]
async fn the_reference_page_has_an_anchor_for_each_code() {
    let html = text(&serve(false).await, "/errors", "text/html").await;
    for entry in UnifiedApiError::entries() {
        assert!(html.contains(&format!("id=\"{}\"", entry.code())), "{entry:?}");
    }
    for code in ["not_found", "json_invalid", "body_incomplete"] {
        assert!(html.contains(&format!("id=\"{code}\"")), "{code}");
    }
}

#[tokio::test]
async fn swagger_ui_shows_the_document_with_assets_of_the_same_origin() {
    let client = serve(false).await;
    let html = text(&client, "/swagger-ui/", "text/html").await;
    let links = html.split(['"', '\'']).filter(|part| {
        [".js", ".css", ".png"].iter().any(|ending| part.ends_with(ending)) && !part.contains(' ')
    });
    let assets: BTreeSet<_> = links.collect();
    assert!(assets.contains("./swagger-ui-bundle.js"), "{html}");
    for asset in assets {
        // No scheme and no host: the browser asks the server that sent the page.
        assert!(!asset.contains("//"), "{asset}");
        let path = format!("/swagger-ui/{}", asset.trim_start_matches("./"));
        let reply = client.send(&get(&path)).await;
        assert_eq!(reply.status, 200, "{path}");
        assert!(reply.body.len() > 100, "{path}");
    }
    assert!(!html.contains("http://") && !html.contains("https://"), "{html}");

    let start = text(&client, "/swagger-ui/swagger-initializer.js", "text/javascript").await;
    assert!(start.contains("\"url\": \"/openapi.json\""), "{start}");
    // Its default asks a server of swagger.io about the document.
    assert!(start.contains("\"validatorUrl\": \"none\""), "{start}");

    let redirect = client.send(&get("/swagger-ui")).await;
    assert_eq!(
        (redirect.status.as_u16(), &redirect.headers["location"]),
        (303, &"/swagger-ui/".parse().unwrap())
    );
    let missing = client.send(&get("/swagger-ui/nothing.js")).await;
    assert_eq!(missing.envelope().unwrap().0, "not_found");
}
