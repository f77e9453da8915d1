#include "archive/slug_rules.h"

#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::archive;

namespace {

domain::Edition edition(const char* title, const char* slug) {
    domain::Edition edition;
    edition.title = QString::fromUtf8(title);
    edition.slug = QString::fromLatin1(slug);
    return edition;
}

Result<SlugState> decide(const domain::Edition& wanted,
                         const std::optional<EarlierSlug>& earlier = std::nullopt,
                         const QStringList& taken = {}) {
    return decideSlug(wanted, earlier, TakenSlug::Refused,
                      [&](const QString& slug) { return taken.contains(slug); });
}

} // namespace

TEST_CASE("a slug of the writer's own stays when the title changes, until it is cleared") {
    const SlugState own = decide(edition("Новина", "moya-novina")).value();
    CHECK(own == SlugState{QStringLiteral("moya-novina"), true});
    const EarlierSlug earlier{own, QStringLiteral("Новина")};
    CHECK(decide(edition("Друга", "moya-novina"), earlier).value() == own);
    CHECK(decide(edition("Друга", ""), earlier).value() == SlugState{QStringLiteral("druga")});
}

TEST_CASE("a slug that the title gives, perhaps numbered, is not the writer's own") {
    CHECK(decide(edition("Новина", "novina-3")).value() == SlugState{QStringLiteral("novina-3")});
}

TEST_CASE("a number that was given stays while the title gives the same slug") {
    const EarlierSlug earlier{{QStringLiteral("novina-2")}, QStringLiteral("Новина")};
    CHECK(decide(edition("Новина!", "novina-2"), earlier).value() == earlier.state);
    CHECK(decide(edition("Новина!", ""), earlier).value() == earlier.state);
}

TEST_CASE("what is not in a slug's form is refused with a sentence") {
    for (const char* wrong : {"А", "a b", "../x", "a--b", "-"}) {
        domain::Edition wanted = edition("Новина", "");
        wanted.slug = QString::fromUtf8(wrong);
        CHECK(decide(wanted).error().code == ErrorCode::InvalidArgument);
    }
}
