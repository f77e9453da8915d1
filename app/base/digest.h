#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <memory>

struct XXH3_state_s;

namespace vestitel {

/// A fingerprint of values, to tell whether any of them has changed since (XXH3, 128 bits): fast,
/// the same in every run, and no protection against somebody who wants two values to look alike.
/// Each value is marked off from the next, so that "a", "bc" differs from "ab", "c".
class Digest final {
public:
    Digest();
    ~Digest();
    Digest(const Digest&) = delete;
    Digest& operator=(const Digest&) = delete;

    Digest& add(QByteArrayView bytes);
    Digest& add(QStringView text);
    Digest& add(qint64 number);

    /// Of all that was added, as 32 hexadecimal digits.
    [[nodiscard]] QByteArray result() const;

private:
    struct Free {
        void operator()(XXH3_state_s* state) const;
    };

    std::unique_ptr<XXH3_state_s, Free> m_state;
};

} // namespace vestitel
