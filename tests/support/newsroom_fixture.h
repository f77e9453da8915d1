#pragma once

#include "editorial/newsroom.h"

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

namespace vestitel::test {

/// A new, empty archive in a folder that goes with the test.
class NewsroomFixture final {
public:
    NewsroomFixture() {
        auto created = editorial::Newsroom::create(folder(), environment());
        REQUIRE(created);
        m_newsroom = std::move(*created);
    }

    [[nodiscard]] editorial::Newsroom& newsroom() { return *m_newsroom; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] CountingIdSource& ids() { return m_ids; }
    [[nodiscard]] editorial::Environment environment() { return {&m_clock, &m_ids}; }
    [[nodiscard]] QString folder() const { return m_folder.file(QStringLiteral("архив")); }
    [[nodiscard]] const TemporaryFolder& temporary() const { return m_folder; }
    /// As when the program ends: nothing is saved on the way.
    void close() { m_newsroom.reset(); }

private:
    TemporaryFolder m_folder;
    FixedClock m_clock;
    CountingIdSource m_ids;
    std::unique_ptr<editorial::Newsroom> m_newsroom;
};

} // namespace vestitel::test
