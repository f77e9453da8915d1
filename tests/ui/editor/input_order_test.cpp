#include "editor/input_order.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace vestitel;
using editor::InputOrder;

namespace {

/// A page and a field beside it, and what came to each, in its order; marks are left out.
class Stand final : public QObject {
public:
    Stand() : page(&window), field(&window), view(&window), order(view) {
        page.setFocusPolicy(Qt::StrongFocus);
        field.setFocusPolicy(Qt::StrongFocus);
        view.setFocusProxy(&page);
        window.show();
        page.installEventFilter(this); // The order's filter is asked first.
        field.installEventFilter(this);
        order.watch(&page);
        connect(&order, &InputOrder::outgoing, this, [this](const QString& message) {
            if (!message.contains(QStringLiteral("afterInput"))) {
                came.append(message);
            }
        });
    }

    void press(QWidget& target, const QString& letter) {
        QTest::sendKeyEvent(QTest::Press, &target, Qt::Key_unknown, letter, Qt::NoModifier);
    }

    QStringList came;
    int marks = 0;
    QWidget window;
    QWidget page;
    QWidget field;
    QWidget view;
    InputOrder order;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const QString where = watched == &field ? QStringLiteral("field:") : QString();
        if (event->type() == QEvent::KeyPress) {
            const QString text = static_cast<QKeyEvent*>(event)->text();
            if (text.isEmpty()) {
                ++marks;
            } else {
                came.append(where + text);
            }
        } else if (event->type() == QEvent::MouseButtonPress) {
            came.append(where + QStringLiteral("click"));
        } else if (event->type() == QEvent::MouseButtonDblClick) {
            came.append(where + QStringLiteral("double"));
        }
        return true;
    }
};

QStringList list(const char* words) {
    return QString::fromLatin1(words).split(u' ');
}

} // namespace

TEST_CASE("keys are kept until the page hears them, and asked for by marks") {
    Stand stand;
    stand.press(stand.page, QStringLiteral("a"));
    stand.order.send(QStringLiteral("open"));
    stand.press(stand.page, QStringLiteral("b"));
    CHECK(stand.marks == 0);
    stand.order.pageIsUp();
    CHECK(test::waitFor([&] { return stand.marks >= 2; }, 5'000));
    CHECK(stand.came.isEmpty());
    stand.order.pageHears();
    CHECK(stand.came == list("a open b"));

    stand.order.pageIsGone();
    stand.press(stand.page, QStringLiteral("c"));
    CHECK(stand.came == list("a open b"));
    stand.order.pageIsUp();
    stand.order.pageHears();
    CHECK(stand.came == list("a open b c"));

    stand.order.pageIsGone();
    stand.press(stand.page, QStringLiteral("d"));
    stand.order.send(QStringLiteral("to the page that is gone"));
    stand.order.pageIsGone();
    CHECK(stand.order.dropInput());
    CHECK_FALSE(stand.order.dropInput());
    stand.order.pageIsUp();
    stand.order.pageHears();
    CHECK(stand.came == list("a open b c"));
}

TEST_CASE("keys and clicks after a command wait for its answer, what is said after them, too") {
    Stand stand;
    stand.order.pageHears();
    stand.press(stand.page, QStringLiteral("a"));
    stand.order.send(QStringLiteral("command"));
    const InputOrder::Ticket ticket = stand.order.newTicket();
    stand.order.waitFor(ticket);
    stand.press(stand.page, QStringLiteral("b"));
    QTest::mouseClick(&stand.page, Qt::LeftButton);
    QTest::mouseDClick(&stand.page, Qt::LeftButton);
    stand.order.send(QStringLiteral("flush"));
    CHECK(stand.came == list("a command"));
    stand.order.answered(ticket);
    CHECK(stand.came == list("a command b click double flush"));
    stand.order.waitFor(ticket);
    stand.press(stand.page, QStringLiteral("c"));
    CHECK(stand.came.last() == u"c");
}

TEST_CASE("what is typed while a post is made is its own, or goes where it would have gone") {
    Stand stand;
    stand.order.pageHears();
    QSignalSpy ended(&stand.order, &InputOrder::awaitingEnded);
    stand.order.awaitPost();
    CHECK(stand.order.isAwaitingPost());
    stand.press(stand.field, QStringLiteral("a"));
    stand.press(stand.page, QStringLiteral("b"));
    CHECK(stand.came.isEmpty());
    SECTION("it comes") {
        stand.order.postHasCome();
        stand.order.postWillNotCome(); // of another one
        stand.order.send(QStringLiteral("focus"));
        CHECK(test::waitFor([&] { return !ended.isEmpty(); }, 1'000));
        CHECK(stand.came == list("focus a b"));
    }
    SECTION("it does not") {
        stand.order.postWillNotCome();
        CHECK(stand.came == list("field:a b"));
        CHECK(ended.count() == 1);
    }
    CHECK_FALSE(stand.order.isAwaitingPost());
    stand.press(stand.field, QStringLiteral("c"));
    CHECK(stand.came.last() == u"field:c");
}
