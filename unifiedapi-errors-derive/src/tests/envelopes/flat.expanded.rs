/// What every error of this API looks like.
///
/// Clients read the code.
#[cfg(all())]
#[allow(deprecated)]
#[derive(Default)]
#[derive(
    ::unifiedapi_errors::__private::Clone,
    ::unifiedapi_errors::__private::Copy,
    ::unifiedapi_errors::__private::Debug
)]
pub(crate) struct Flat;
#[cfg(all())]
#[allow(deprecated)]
const _: () = {
    static __UNIFIED_SHAPE: ::unifiedapi_errors::__private::Shape = ::unifiedapi_errors::__private::Shape {
        name: "Flat",
        description: "What every error of this API looks like.\n\nClients read the code.",
        media_type: "application/vnd.example.error+json",
        json: ::unifiedapi_errors::__private::Node::Object {
            members: &[
                (
                    "group",
                    ::unifiedapi_errors::__private::Node::Hole(
                        ::unifiedapi_errors::__private::Hole::Group,
                    ),
                ),
                (
                    "status",
                    ::unifiedapi_errors::__private::Node::Hole(
                        ::unifiedapi_errors::__private::Hole::Status,
                    ),
                ),
                (
                    "error",
                    ::unifiedapi_errors::__private::Node::Object {
                        members: &[
                            (
                                "message",
                                ::unifiedapi_errors::__private::Node::Hole(
                                    ::unifiedapi_errors::__private::Hole::Message,
                                ),
                            ),
                            (
                                "code",
                                ::unifiedapi_errors::__private::Node::Hole(
                                    ::unifiedapi_errors::__private::Hole::Code,
                                ),
                            ),
                            (
                                "text",
                                ::unifiedapi_errors::__private::Node::Text(
                                    &[
                                        ::unifiedapi_errors::__private::TextPart::Literal("é \""),
                                        ::unifiedapi_errors::__private::TextPart::Code,
                                        ::unifiedapi_errors::__private::TextPart::Literal("\" of "),
                                        ::unifiedapi_errors::__private::TextPart::Status,
                                        ::unifiedapi_errors::__private::TextPart::Literal(" {"),
                                    ],
                                ),
                            ),
                            (
                                "request",
                                ::unifiedapi_errors::__private::Node::Array(
                                    &[
                                        ::unifiedapi_errors::__private::Node::Hole(
                                            ::unifiedapi_errors::__private::Hole::RequestId,
                                        ),
                                        ::unifiedapi_errors::__private::Node::Hole(
                                            ::unifiedapi_errors::__private::Hole::Reason,
                                        ),
                                    ],
                                ),
                            ),
                            (
                                "constants",
                                ::unifiedapi_errors::__private::Node::Array(
                                    &[
                                        ::unifiedapi_errors::__private::Node::Constant("true"),
                                        ::unifiedapi_errors::__private::Node::Constant("null"),
                                        ::unifiedapi_errors::__private::Node::Constant("-1000"),
                                        ::unifiedapi_errors::__private::Node::Constant("0.5"),
                                        ::unifiedapi_errors::__private::Node::Constant("\"x\""),
                                        ::unifiedapi_errors::__private::Node::Object {
                                            members: &[],
                                            spread: false,
                                        },
                                        ::unifiedapi_errors::__private::Node::Array(&[]),
                                    ],
                                ),
                            ),
                        ],
                        spread: true,
                    },
                ),
                (
                    "param",
                    ::unifiedapi_errors::__private::Node::Hole(
                        ::unifiedapi_errors::__private::Hole::Member("param"),
                    ),
                ),
                (
                    "code",
                    ::unifiedapi_errors::__private::Node::Hole(
                        ::unifiedapi_errors::__private::Hole::Member("code"),
                    ),
                ),
            ],
            spread: false,
        },
        layout: &[
            ::unifiedapi_errors::__private::Piece::Text("{"),
            ::unifiedapi_errors::__private::Piece::Optional(
                "\"group\":",
                ::unifiedapi_errors::__private::Hole::Group,
            ),
            ::unifiedapi_errors::__private::Piece::Comma,
            ::unifiedapi_errors::__private::Piece::Text("\"status\":"),
            ::unifiedapi_errors::__private::Piece::Status,
            ::unifiedapi_errors::__private::Piece::Text(",\"error\":{\"message\":\""),
            ::unifiedapi_errors::__private::Piece::Message,
            ::unifiedapi_errors::__private::Piece::Text("\",\"code\":\""),
            ::unifiedapi_errors::__private::Piece::Code,
            ::unifiedapi_errors::__private::Piece::Text("\",\"text\":\"é \\\""),
            ::unifiedapi_errors::__private::Piece::Code,
            ::unifiedapi_errors::__private::Piece::Text("\\\" of "),
            ::unifiedapi_errors::__private::Piece::Status,
            ::unifiedapi_errors::__private::Piece::Text(" {\",\"request\":["),
            ::unifiedapi_errors::__private::Piece::Optional(
                "",
                ::unifiedapi_errors::__private::Hole::RequestId,
            ),
            ::unifiedapi_errors::__private::Piece::Optional(
                "",
                ::unifiedapi_errors::__private::Hole::Reason,
            ),
            ::unifiedapi_errors::__private::Piece::Text(
                "],\"constants\":[true,null,-1000,0.5,\"x\",{},[]]",
            ),
            ::unifiedapi_errors::__private::Piece::Spread,
            ::unifiedapi_errors::__private::Piece::Text("},\"param\":"),
            ::unifiedapi_errors::__private::Piece::Member("param"),
            ::unifiedapi_errors::__private::Piece::Text(",\"code\":"),
            ::unifiedapi_errors::__private::Piece::Member("code"),
            ::unifiedapi_errors::__private::Piece::Text("}"),
        ],
        reserved: &["message", "text", "request", "constants"],
        placed: &["param", "code"],
        ..::unifiedapi_errors::__private::Shape::EMPTY
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::needs::Envelope for Flat {
        const SHAPE: &'static ::unifiedapi_errors::__private::Shape = &__UNIFIED_SHAPE;
    }
};
