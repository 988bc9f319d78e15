#[derive(
    ::unifiedapi_errors::__private::Clone,
    ::unifiedapi_errors::__private::Copy,
    ::unifiedapi_errors::__private::Debug
)]
pub struct Unified;
const _: () = {
    static __UNIFIED_SHAPE: ::unifiedapi_errors::__private::Shape = ::unifiedapi_errors::__private::Shape {
        name: "Unified",
        description: "What every error looks like.",
        is_unified: true,
        json: ::unifiedapi_errors::__private::Node::Object {
            members: &[
                (
                    "error",
                    ::unifiedapi_errors::__private::Node::Object {
                        members: &[
                            (
                                "code",
                                ::unifiedapi_errors::__private::Node::Hole(
                                    ::unifiedapi_errors::__private::Hole::Code,
                                ),
                            ),
                            (
                                "message",
                                ::unifiedapi_errors::__private::Node::Hole(
                                    ::unifiedapi_errors::__private::Hole::Message,
                                ),
                            ),
                        ],
                        spread: true,
                    },
                ),
            ],
            spread: false,
        },
        layout: &[
            ::unifiedapi_errors::__private::Piece::Text("{\"error\":{\"code\":\""),
            ::unifiedapi_errors::__private::Piece::Code,
            ::unifiedapi_errors::__private::Piece::Text("\",\"message\":\""),
            ::unifiedapi_errors::__private::Piece::Message,
            ::unifiedapi_errors::__private::Piece::Text("\""),
            ::unifiedapi_errors::__private::Piece::Spread,
            ::unifiedapi_errors::__private::Piece::Text("}}"),
        ],
        reserved: &["code", "message", "type", "instance"],
        ..::unifiedapi_errors::__private::Shape::EMPTY
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::needs::Envelope for Unified {
        const SHAPE: &'static ::unifiedapi_errors::__private::Shape = &__UNIFIED_SHAPE;
    }
};
