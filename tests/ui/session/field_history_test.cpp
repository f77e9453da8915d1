#include "session/field_history.h"

#include "session/field_changes.h"

#include "support/catch.h"
#include "support/fixed_clock.h"

#include <functional>
#include <random>

using namespace vestitel;
using session::changedFields;
using session::FieldHistory;

namespace {

const domain::Language kBulgarian = domain::Language::bulgarian();
const domain::Language kEnglish = domain::Language::english();

MediaHash hash(int number) {
    return *MediaHash::fromString(QString(63, u'a') + QString::number(number, 16));
}

domain::Post post() {
    domain::Post post{*PostId::fromString(QStringLiteral("00000000-0000-4000-8000-000000000001"))};
    post.date = QDate(2026, 1, 25);
    post.editions[kBulgarian].title = QStringLiteral("Делегация");
    post.editions[kBulgarian].slug = QStringLiteral("delegatsia");
    return post;
}

/// A post with its history, as the session has them.
struct Desk {
    test::FixedClock clock;
    FieldHistory history{clock};
    domain::Post open = post();

    Desk() {
        QObject::connect(&history, &FieldHistory::fieldsWanted, &history,
                         [this](const domain::Post& from, const domain::Post& to) {
                             session::carryChange(from, to, open);
                         });
    }

    void change(const std::function<void(domain::Post&)>& how) {
        const domain::Post before = open;
        how(open);
        history.record(before, open);
    }
};

/// Any change that the inspector can make, chosen by a number.
void changeSomething(domain::Post& post, std::mt19937& random) {
    const int number = static_cast<int>(random() % 4);
    const domain::Language language = random() % 2 == 0 ? kBulgarian : kEnglish;
    switch (random() % 10) {
    case 0:
        post.status = static_cast<domain::Status>(number % 3);
        break;
    case 1:
        post.date = QDate(2026, 1, 1 + number);
        break;
    case 2:
        post.category = QString::number(number);
        break;
    case 3:
        post.tags.append(QString::number(post.tags.size()));
        break;
    case 4:
        post.editions[language].state = static_cast<domain::EditionState>(number % 2);
        break;
    case 5:
        post.editions[language].slug = QStringLiteral("slug-%1").arg(number);
        break;
    case 6:
        post.editions[language].description = QString::number(number);
        break;
    case 7:
        post.kind = number % 2 == 0 ? domain::kNewsKind : domain::kPageKind;
        break;
    case 8:
        post.leadImage = number == 0 ? std::nullopt : std::optional(hash(number));
        break;
    default:
        post.attachments.push_back({hash(number), {}});
    }
}

} // namespace

TEST_CASE("undoing everything brings back the first fields, redoing everything the last") {
    for (unsigned seed = 0; seed < 50; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        Desk desk;
        const domain::Post first = desk.open;
        std::vector<domain::Post> states{first};
        for (int step = 0; step < 20; ++step) {
            desk.clock.advanceSeconds(60);
            desk.change([&](domain::Post& open) { changeSomething(open, random); });
            if (!changedFields(states.back(), desk.open).empty()) {
                states.push_back(desk.open);
            }
        }
        for (auto state = states.rbegin(); state != states.rend(); ++state) {
            REQUIRE(changedFields(desk.open, *state).empty());
            desk.history.undo();
        }
        CHECK_FALSE(desk.history.canUndo());
        CHECK(desk.open.editions.at(kBulgarian).title == QStringLiteral("Делегация"));
        for (const domain::Post& state : states) {
            REQUIRE(changedFields(desk.open, state).empty());
            desk.history.redo();
        }
        CHECK_FALSE(desk.history.canRedo());
    }
}

TEST_CASE("undoing one property leaves alone what came otherwise since") {
    Desk desk;
    desk.change([](domain::Post& open) { open.category = QStringLiteral("visits"); });
    desk.open.editions[kBulgarian].title = QStringLiteral("Нова делегация");
    desk.open.editions[kBulgarian].slug = QStringLiteral("nova-delegatsia");
    desk.open.editions[kEnglish].title = QStringLiteral("Guests");
    desk.history.undo();
    CHECK(desk.open.category.isEmpty());
    CHECK(desk.open.editions.at(kBulgarian).title == QStringLiteral("Нова делегация"));
    CHECK(desk.open.editions.at(kBulgarian).slug == QStringLiteral("nova-delegatsia"));
    CHECK(desk.open.editions.at(kEnglish).title == QStringLiteral("Guests"));
}

TEST_CASE("a step says what it would take back") {
    Desk desk;
    const auto words = [&](const std::function<void(domain::Post&)>& how) {
        desk.clock.advanceSeconds(60);
        desk.change(how);
        return desk.history.undoWords();
    };
    CHECK(words([](auto& open) { open.category = QStringLiteral("visits"); }) ==
          QStringLiteral("change of category"));
    CHECK(words([](auto& open) { open.kind = domain::kPageKind; }) ==
          QStringLiteral("change of kind"));
    CHECK(words([](auto& open) { open.tags = {QStringLiteral("мед")}; }) ==
          QStringLiteral("adding of a tag"));
    CHECK(words([](auto& open) { open.tags.clear(); }) == QStringLiteral("removal of a tag"));
    CHECK(words([](auto& open) { open.leadImage = hash(1); }) ==
          QStringLiteral("choice of lead image"));
    CHECK(words([](auto& open) { open.leadImage.reset(); }) ==
          QStringLiteral("removal of the lead image"));
    desk.history.undo();
    CHECK(desk.history.redoWords() == QStringLiteral("removal of the lead image"));
    desk.history.clear();
    CHECK_FALSE(desk.history.canRedo());
}

TEST_CASE("a date that goes on changing is one step, one that is chosen later another") {
    Desk desk;
    const auto nextDay = [](domain::Post& open) {
        open.date = open.date.addDays(1);
    };
    for (int i = 0; i < 30; ++i) {
        desk.change(nextDay);
    }
    desk.clock.advanceSeconds(60);
    desk.change(nextDay);
    desk.history.undo();
    CHECK(desk.open.date == post().date.addDays(30));
    desk.history.undo();
    CHECK(desk.open.date == post().date);
    CHECK_FALSE(desk.history.canUndo());
}

TEST_CASE("a date that went there and back in one go is no step") {
    Desk desk;
    desk.change([](domain::Post& open) { open.date = open.date.addDays(1); });
    desk.change([](domain::Post& open) { open.date = open.date.addDays(-1); });
    CHECK_FALSE(desk.history.canUndo());
}

TEST_CASE("a change from elsewhere is a step; when it takes back the last one, that is undone") {
    Desk desk;
    const domain::Post draft = desk.open;
    domain::Post ready = draft;
    ready.status = domain::Status::Ready;
    ready.editions[kBulgarian].slug = QStringLiteral("by-the-archive");

    desk.history.recordFromOutside(draft, ready);
    CHECK(desk.history.undoWords() == QStringLiteral("change of status"));
    desk.history.recordFromOutside(ready, draft);
    CHECK_FALSE(desk.history.canUndo());
    CHECK(desk.history.canRedo());
    CHECK(changedFields(desk.open, draft).empty()); // nothing was asked of the session
}

TEST_CASE("an image's texts come back as they were") {
    Desk desk;
    std::vector<domain::Medium> wanted;
    QObject::connect(&desk.history, &FieldHistory::mediumTextsWanted, &desk.history,
                     [&](const domain::Medium& medium) { wanted.push_back(medium); });
    domain::Medium before{hash(1)};
    domain::Medium after = before;
    after.texts[kBulgarian].alt = QStringLiteral("Гости пред кметството");
    desk.history.record(before, after);
    CHECK(wanted.empty());
    desk.history.undo();
    desk.history.redo();
    CHECK(wanted == std::vector{before, after});
}

TEST_CASE("work on a picture is a step of its own, and known as such") {
    Desk desk;
    std::vector<domain::ImageEdit> wanted;
    QObject::connect(&desk.history, &FieldHistory::imageEditWanted, &desk.history,
                     [&](const MediaHash& image, const domain::ImageEdit& edit) {
                         CHECK(image == hash(1));
                         wanted.push_back(edit);
                     });
    desk.history.record(hash(1), {}, {});
    CHECK_FALSE(desk.history.canUndo());
    desk.change([](domain::Post& post) { post.category = QStringLiteral("a"); });
    desk.history.record(hash(1), {}, {.turns = 1});
    CHECK(desk.history.undoWords() == QStringLiteral("work on a picture"));
    CHECK(desk.history.undoesImageWork());
    CHECK_FALSE(desk.history.redoesImageWork());
    desk.history.undo();
    CHECK_FALSE(desk.history.undoesImageWork());
    CHECK(desk.history.redoesImageWork());
    desk.history.redo();
    CHECK(wanted == std::vector<domain::ImageEdit>{{}, {.turns = 1}});
}
