#include "domain/post.h"

#include "support/catch.h"
#include "support/fixed_clock.h"

using namespace vestitel;
using namespace vestitel::domain;

TEST_CASE("the words for statuses and states are read back as what they stand for") {
    for (const Status status : {Status::Draft, Status::Ready, Status::Published}) {
        CHECK(statusFromString(toString(status)) == status);
    }
    for (const EditionState state : {EditionState::Draft, EditionState::Ready}) {
        CHECK(editionStateFromString(toString(state)) == state);
    }
    CHECK_FALSE(statusFromString(QStringLiteral("Draft")));
    CHECK_FALSE(editionStateFromString(QStringLiteral("published")));
}

TEST_CASE("the leading edition is the first in order that has a title") {
    test::CountingIdSource ids;
    Post post{.id = ids.newPostId()};
    const std::vector<Language> order{Language::bulgarian(), Language::english()};
    CHECK(leadingEdition(post, order) == nullptr);

    post.editions[Language::bulgarian()];
    CHECK(leadingEdition(post, order) == &post.editions[Language::bulgarian()]);
    post.editions[Language::english()].title = QStringLiteral("News");
    CHECK(leadingEdition(post, order)->title == QStringLiteral("News"));
    post.editions[Language::bulgarian()].title = QStringLiteral("Новина");
    CHECK(leadingEdition(post, order)->title == QStringLiteral("Новина"));
    CHECK(leadingEdition(post, {})->title == QStringLiteral("Новина"));
}
