#include "archive/post_store.h"
#include "editorial/care.h"
#include "editorial/newsroom.h"
#include "editorial/recover_drafts.h"
#include "html/body_text.h"

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <csignal>

using namespace vestitel;

namespace {

constexpr int kKills = 200;

/// The number of the last word that the writer was told is safe, or `before` if none.
int lastAcknowledged(const QByteArray& output, int before) {
    int last = before;
    for (const QByteArray& line : output.split('\n')) {
        if (line.startsWith("J ") || line.startsWith("S ")) {
            last = std::max(last, line.mid(2).toInt());
        }
    }
    return last;
}

/// The number of the last word that the archive still knows: in the journal, else in the post.
int lastKnown(editorial::Newsroom& newsroom, const PostId& id) {
    static const QRegularExpression lastWord(QStringLiteral("w(\\d+)\\s*$"));
    const auto recovered = editorial::recoverDrafts(newsroom);
    REQUIRE(recovered);
    domain::Post post{.id = id};
    if (!recovered->empty()) {
        post = recovered->front().post;
    } else if (const auto stored = archive::PostStore(newsroom.archive()).post(id)) {
        post = *stored;
    }
    const auto edition = post.editions.find(domain::Language::bulgarian());
    if (edition == post.editions.end()) {
        return 0;
    }
    const QString text = html::plainText(edition->second.body);
    const int number = lastWord.match(text).captured(1).toInt();
    // The title and the text are of one moment, never of two.
    CHECK((edition->second.title == QStringLiteral("Заглавие %1").arg(number) || number == 0));
    return number;
}

} // namespace

TEST_CASE("killed at 200 random moments of typing and saving, no acknowledged word is lost") {
    const test::TemporaryFolder folder;
    const test::FixedClock clock;
    test::CountingIdSource ids;
    const QString archive = folder.file(QStringLiteral("архив"));
    REQUIRE(editorial::Newsroom::create(archive, {&clock, &ids}));
    const PostId post = ids.newPostId();

    QRandomGenerator random(20260124);
    int known = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(VESTITEL_TYPING_WRITER),
                     {archive, post.toString(), QString::number(known + 1)});
        REQUIRE(writer.waitForReadyRead(30'000)); // it types
        QElapsedTimer sinceTyping;
        sinceTyping.start();
        const qint64 moment = random.bounded(60);
        while (sinceTyping.elapsed() < moment) {
            writer.waitForReadyRead(static_cast<int>(moment - sinceTyping.elapsed()));
        }
        REQUIRE(::kill(static_cast<pid_t>(writer.processId()), SIGKILL) == 0);
        REQUIRE(writer.waitForFinished(30'000));
        const int acknowledged = lastAcknowledged(writer.readAllStandardOutput(), known);

        auto newsroom = editorial::Newsroom::open(archive, {&clock, &ids});
        REQUIRE(newsroom);
        const auto findings = editorial::verify(**newsroom);
        REQUIRE(findings);
        CHECK(findings->empty());
        known = lastKnown(**newsroom, post);
        CHECK(known >= acknowledged);
        // What was being written when it was killed may be there, but nothing beyond.
        CHECK(known <= acknowledged + 1);
    }
    CHECK(known > kKills); // it did type
}
