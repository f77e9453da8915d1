#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace vestitel {

/// What kind of failure it is, for code that has to branch on it.
enum class ErrorCode {
    InvalidArgument, ///< The caller's or the user's input is not usable.
    NotFound,
    AlreadyExists,
    Conflict,     ///< Somebody else's newer state would be overwritten.
    TooLarge,     ///< A stated limit of size, depth or count was passed.
    DamagedData,  ///< The bytes are not what they ought to be.
    NewerVersion, ///< Written by a newer program than this one.
    Locked,       ///< Another process holds the archive.
    ReadOnly,
    DiskFull,
    InputOutput,
    Cancelled,
    Unsupported,
    Internal, ///< A bug of this program.
};

/// A failure: a code to branch on, a sentence for the reader, a detail for the log.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    /// Translated: what happened, what it means for the text, what to do. A whole sentence.
    QString message;
    /// English, technical, never article text.
    QString detail;
};

/// A value, or why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message,
                                                   QString detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

/// Hands on the error of a result that holds no value.
template <typename T>
[[nodiscard]] tl::unexpected<Error> failure(const Result<T>& result) {
    return tl::unexpected<Error>(result.error());
}

} // namespace vestitel

#define VESTITEL_JOIN_2(a, b) a##b
#define VESTITEL_JOIN(a, b) VESTITEL_JOIN_2(a, b)

/// `VESTITEL_TRY(auto post, store.post(id));` declares `post`, or returns the error.
#define VESTITEL_TRY(declaration, expression)                                                      \
    auto VESTITEL_JOIN(vestitelResult, __LINE__) = (expression);                                   \
    if (!VESTITEL_JOIN(vestitelResult, __LINE__)) {                                                \
        return ::vestitel::failure(VESTITEL_JOIN(vestitelResult, __LINE__));                       \
    }                                                                                              \
    declaration = std::move(*VESTITEL_JOIN(vestitelResult, __LINE__))

/// `VESTITEL_CHECK(transaction.commit());` returns the error of a `Result<void>`, if there is one.
#define VESTITEL_CHECK(expression)                                                                 \
    do {                                                                                           \
        if (auto&& vestitelResult = (expression); !vestitelResult) {                               \
            return ::vestitel::failure(vestitelResult);                                            \
        }                                                                                          \
    } while (false)
