#include "language/forms_builder/endings.h"

#include <algorithm>
#include <map>
#include <span>

namespace vestitel::language::forms {

namespace {

// As measured: longer endings and rarer ones make the table larger, not better.
constexpr std::size_t kLongestEnding = 6;
constexpr std::size_t kFewestForms = 5;
/// In percent of the forms with the ending.
constexpr std::size_t kSecondReading = 25;

struct Example {
    std::u16string reversed;
    std::size_t code = 0;
};

class Learner final {
public:
    explicit Learner(const std::vector<Paradigm>& examples) {
        std::map<Code, std::size_t> codes;
        for (const Paradigm& paradigm : examples) {
            if (!paradigm.inflects) {
                continue;
            }
            const std::u16string stem = stemOf(paradigm.lemma);
            for (const std::u16string& form : paradigm.forms) {
                const auto [known, isNew] = codes.emplace(codeOf(form, stem), codes.size());
                if (isNew) {
                    m_codes.push_back(known->first);
                }
                m_examples.push_back({std::u16string(form.rbegin(), form.rend()), known->second});
            }
        }
        std::sort(m_examples.begin(), m_examples.end(), [](const Example& a, const Example& b) {
            return std::tie(a.reversed, a.code) < std::tie(b.reversed, b.code);
        });
        m_counts.resize(m_codes.size());
    }

    std::vector<EndingRule> learn() {
        learnFrom(m_examples, 0, {});
        return std::move(m_rules);
    }

private:
    /// `examples` share their first `depth` letters.
    void learnFrom(std::span<const Example> examples, std::size_t depth,
                   std::vector<std::size_t> said) {
        if (examples.size() < kFewestForms) {
            return;
        }
        if (depth > 0) {
            std::vector<std::size_t> likely = likeliest(examples);
            if (likely != said) {
                EndingRule rule{examples.front().reversed.substr(0, depth), {}};
                for (const std::size_t code : likely) {
                    rule.readings.push_back(m_codes[code]);
                }
                m_rules.push_back(std::move(rule));
                said = std::move(likely);
            }
        }
        if (depth == kLongestEnding) {
            return;
        }
        const auto letterAt = [depth](const Example& example) {
            return example.reversed.size() > depth ? example.reversed[depth] : char16_t{0};
        };
        for (std::size_t from = 0; from < examples.size();) {
            std::size_t to = from + 1;
            while (to < examples.size() && letterAt(examples[to]) == letterAt(examples[from])) {
                ++to;
            }
            if (letterAt(examples[from]) != 0) {
                learnFrom(examples.subspan(from, to - from), depth + 1, said);
            }
            from = to;
        }
    }

    /// One or two codes, by index, so that the order in which they are said is always the same.
    std::vector<std::size_t> likeliest(std::span<const Example> examples) {
        std::vector<std::size_t> seen;
        for (const Example& example : examples) {
            if (m_counts[example.code]++ == 0) {
                seen.push_back(example.code);
            }
        }
        std::sort(seen.begin(), seen.end(), [this](std::size_t a, std::size_t b) {
            return m_counts[a] != m_counts[b] ? m_counts[a] > m_counts[b] : a < b;
        });
        std::vector<std::size_t> likely{seen.front()};
        if (seen.size() > 1 && m_counts[seen[1]] * 100 >= kSecondReading * examples.size()) {
            likely.push_back(seen[1]);
            std::sort(likely.begin(), likely.end());
        }
        for (const std::size_t code : seen) {
            m_counts[code] = 0;
        }
        return likely;
    }

    std::vector<Code> m_codes;
    std::vector<Example> m_examples;
    std::vector<std::size_t> m_counts; ///< Scratch of likeliest(), else zero.
    std::vector<EndingRule> m_rules;
};

} // namespace

std::vector<EndingRule> learnEndings(const std::vector<Paradigm>& examples) {
    return Learner(examples).learn();
}

} // namespace vestitel::language::forms
