#include "export_dialog/time_left.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace vestitel::export_dialog;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// What is said, second by second, of a work whose parts take these times; -1 for nothing.
std::vector<int> said(const std::vector<milliseconds>& parts) {
    TimeLeft left;
    std::vector<int> all;
    const auto total = static_cast<qsizetype>(parts.size());
    milliseconds now = 42s; // any
    milliseconds end = now;
    const auto note = [&](const std::optional<seconds>& length) {
        all.push_back(length ? static_cast<int>(length->count()) : -1);
    };
    note(left.at(0, total, now));
    for (qsizetype done = 0; done < total; ++done) {
        end += parts[static_cast<size_t>(done)];
        while (now + 1s < end) {
            now += 1s;
            note(left.at(done, total, now));
        }
        (void)left.at(done + 1, total, end);
    }
    return all;
}

int rises(const std::vector<int>& all) {
    int count = 0;
    for (size_t i = 1; i < all.size(); ++i) {
        count += all[i - 1] > 0 && all[i] > all[i - 1] ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("parts that take the same are counted down, and it is about right all along") {
    for (const milliseconds part : {40ms, 300ms, 1700ms, 5000ms}) {
        CAPTURE(part.count());
        const std::vector<int> all = said(std::vector<milliseconds>(60, part));
        const auto whole = static_cast<double>(60 * part.count()) / 1000;
        CHECK(rises(all) == 0);
        CHECK(all.at(0) == -1);
        for (size_t second = 0; second < all.size(); ++second) {
            if (all[second] > 0) {
                const double really = whole - static_cast<double>(second);
                CAPTURE(second, really, all[second]);
                CHECK(std::abs(all[second] - really) <= 5 + 0.5 * really);
            }
        }
    }
}

TEST_CASE("nothing is said in the first moments, of a single part, or at the end") {
    TimeLeft left;
    CHECK_FALSE(left.at(0, 100, 0ms));
    CHECK_FALSE(left.at(30, 100, 1000ms));
    CHECK(left.at(60, 100, 2000ms));
    CHECK_FALSE(left.at(100, 100, 3000ms));

    left.restart();
    CHECK_FALSE(left.at(0, 1, 0ms));
    CHECK_FALSE(left.at(0, 1, 60s));
    CHECK_FALSE(left.at(1, 1, 70s));
}

TEST_CASE("another work is not measured by the one before") {
    TimeLeft left;
    (void)left.at(0, 100, 0ms);
    CHECK(left.at(50, 100, 50s) == 50s);
    left.restart();
    CHECK_FALSE(left.at(0, 100, 51s));
    (void)left.at(10, 100, 52s);
    CHECK(left.at(40, 100, 55s) == 5s);
}

TEST_CASE("parts of many lengths leave what is said in peace") {
    for (unsigned seed = 0; seed < 40; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        std::vector<milliseconds> parts;
        for (int i = 0; i < 120; ++i) {
            const bool isHeavy = random() % 6 == 0; // many pictures
            parts.emplace_back(isHeavy ? 2000 + random() % 3000 : 200 + random() % 600);
        }
        const std::vector<int> all = said(parts);
        CHECK(rises(all) <= 3);
        int changes = 0;
        for (size_t i = 1; i < all.size(); ++i) {
            changes += all[i] != all[i - 1] ? 1 : 0;
            if (all[i - 1] > 0) {
                CHECK(std::abs(all[i] - all[i - 1]) <= std::max(60, all[i - 1] / 2));
            }
        }
        CHECK(changes <= 24);
    }
}

TEST_CASE("when quick parts are over, it is seen soon") {
    // A site: most pages are as they were, some are made anew.
    std::vector<milliseconds> parts(2000, 2ms);
    parts.insert(parts.end(), 60, 1500ms);
    const std::vector<int> all = said(parts);
    CHECK(all.at(20) >= 40); // really 74
    CHECK(all.at(40) >= 40); // really 54
    CHECK(all.at(80) <= 20); // really 14
}

TEST_CASE("time is said as people say it") {
    CHECK(timeLeftInWords(5s) == QStringLiteral("About 5 second(s) left."));
    CHECK(timeLeftInWords(120s) == QStringLiteral("About 2 minute(s) left."));
    TimeLeft left;
    (void)left.at(0, 1000, 0s);
    CHECK(left.at(100, 1000, 13s) == 120s);
}
