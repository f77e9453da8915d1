#include "figures.h"
#include "measurements.h"
#include "stage.h"

#include "html/sanitiser.h"
#include "session/post_session.h"

namespace vestitel::bench {

namespace {

constexpr int kWords = 300;
constexpr int kNever = 3'600'000; // milliseconds

} // namespace

void journalOf(const QString& archive) {
    const SystemClock clock;
    RandomIdSource ids;
    const auto newsroom = openNewsroom(archive, {&clock, &ids});
    session::PostSession session(*newsroom, clock, {.idleMilliseconds = kNever});
    const PostId post =
        newsroom
            ->run(editorial::Priority::Reading,
                  [](editorial::Newsroom& room) {
                      return archive::PostList(room.archive()).ids({}, 0, 1)->front();
                  })
            .result();
    session.open(post);
    waitFor([&session] { return session.post() != nullptr; });
    const auto language = domain::Language::bulgarian();
    const domain::Edition edition = session.post()->editions.at(language);
    for (int word = 1; word <= kWords; ++word) {
        const editorial::EditedText text{
            language, edition.title, edition.lead,
            html::sanitise(edition.body.html() +
                           QStringLiteral("<p>%1</p>").arg(QStringLiteral("дума ").repeated(word)))
                .value()};
        double ours = 0;
        const double whole = milliseconds([&] {
            ours = milliseconds([&] { session.setText(post, text); });
            waitFor([&session] { return session.state() == session::SaveState::Written; });
        });
        answer(ours);
        answer(whole);
    }
}

} // namespace vestitel::bench
