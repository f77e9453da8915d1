#pragma once

#include "base/ids.h"
#include "domain/post.h"

#include <QStringList>

#include <cstdint>

namespace vestitel::test {

/// Posts as an office writes them, in Bulgarian and English: titles of about 8 words, bodies of
/// about 300, words by Zipf's law from common ones to ever rarer ones. The same seed and number
/// give the same post, on every machine.
class PostGenerator final {
public:
    explicit PostGenerator(std::uint64_t seed = 2009);

    /// The post with this number; its date goes back one day for every three numbers.
    [[nodiscard]] domain::Post post(qint64 number) const;
    /// `count` words that follow the same law, lower case.
    [[nodiscard]] QStringList words(const domain::Language& language, std::uint64_t seed,
                                    int count) const;

private:
    std::uint64_t m_seed;
};

} // namespace vestitel::test
