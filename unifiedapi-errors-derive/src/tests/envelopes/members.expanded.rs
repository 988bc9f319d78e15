#[derive(
    ::unifiedapi_errors::__private::Clone,
    ::unifiedapi_errors::__private::Copy,
    ::unifiedapi_errors::__private::Debug
)]
struct Members;
const _: () = {
    static __UNIFIED_SHAPE: ::unifiedapi_errors::__private::Shape = ::unifiedapi_errors::__private::Shape {
        name: "Members",
        json: ::unifiedapi_errors::__private::Node::Object {
            members: &[
                (
                    "code",
                    ::unifiedapi_errors::__private::Node::Text(
                        &[::unifiedapi_errors::__private::TextPart::Code],
                    ),
                ),
                (
                    "data",
                    ::unifiedapi_errors::__private::Node::Object {
                        members: &[
                            (
                                "all",
                                ::unifiedapi_errors::__private::Node::Hole(
                                    ::unifiedapi_errors::__private::Hole::Members,
                                ),
                            ),
                            (
                                "one",
                                ::unifiedapi_errors::__private::Node::Hole(
                                    ::unifiedapi_errors::__private::Hole::Member("one"),
                                ),
                            ),
                        ],
                        spread: false,
                    },
                ),
                (
                    "reason",
                    ::unifiedapi_errors::__private::Node::Hole(
                        ::unifiedapi_errors::__private::Hole::Reason,
                    ),
                ),
            ],
            spread: false,
        },
        layout: &[
            ::unifiedapi_errors::__private::Piece::Text("{\"code\":\""),
            ::unifiedapi_errors::__private::Piece::Code,
            ::unifiedapi_errors::__private::Piece::Text("\",\"data\":{"),
            ::unifiedapi_errors::__private::Piece::Optional(
                "\"all\":",
                ::unifiedapi_errors::__private::Hole::Members,
            ),
            ::unifiedapi_errors::__private::Piece::Comma,
            ::unifiedapi_errors::__private::Piece::Text("\"one\":"),
            ::unifiedapi_errors::__private::Piece::Member("one"),
            ::unifiedapi_errors::__private::Piece::Text("}"),
            ::unifiedapi_errors::__private::Piece::Optional(
                "\"reason\":",
                ::unifiedapi_errors::__private::Hole::Reason,
            ),
            ::unifiedapi_errors::__private::Piece::Text("}"),
        ],
        placed: &["one"],
        ..::unifiedapi_errors::__private::Shape::EMPTY
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::needs::Envelope for Members {
        const SHAPE: &'static ::unifiedapi_errors::__private::Shape = &__UNIFIED_SHAPE;
    }
};
