#pragma once

#include <QEvent>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <deque>
#include <memory>
#include <set>
#include <variant>

namespace vestitel::editor {

/// Keys and messages reach the page on two ways of which neither waits for the other. Here they are
/// put in the order in which they came: a letter stands where the cursor was when it was typed,
/// whatever command comes after it, and where the cursor goes after a command that moves it.
class InputOrder final : public QObject {
    Q_OBJECT

public:
    using Ticket = quint64;

    /// The focus proxy of `view` takes the page's keys; it comes anew with each renderer.
    explicit InputOrder(const QWidget& view);

    void watch(QWidget* input);
    /// To the page, after what was typed before.
    void send(const QString& message);

    /// The page is asked whether it hears from here on. What is typed is kept until it does.
    void pageIsUp();
    /// What was to be said to it is forgotten: a page that comes up is told everything anew.
    void pageIsGone();
    [[nodiscard]] bool keepsInput() const;
    /// Forgets what was typed and has no page; whether there was anything.
    bool dropInput();
    /// A mark has come, so keys do: Chromium drops those that come before it has painted the page.
    void pageHears();

    /// What is typed or sent after waitFor() waits until answered().
    [[nodiscard]] Ticket newTicket();
    void waitFor(Ticket ticket);
    void answered(Ticket ticket);

    /// A post is being made, and will be opened: what is typed from here on waits for
    /// postHasCome(), though not for ever; what is sent does not.
    void awaitPost();
    /// What is sent in this turn of the event loop still goes before what was typed.
    void postHasCome();
    /// What was typed for it goes to where it would have gone.
    void postWillNotCome();
    [[nodiscard]] bool isAwaitingPost() const { return m_awaiting.isActive(); }

signals:
    void outgoing(const QString& message);
    /// What was typed for a post is on its way to it, or to where it would have gone.
    void awaitingEnded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Input = std::unique_ptr<QEvent>; ///< A key or a click.
    using Item = std::variant<Input, QString, Ticket>;

    struct KeyElsewhere {
        QPointer<QWidget> target;
        Input key;
    };

    [[nodiscard]] static bool holdsInput(const Item& item);
    void seekHearing();
    void endAwaiting();
    void giveToPost();
    void giveBack();
    [[nodiscard]] bool firstMustWait();
    void proceed();
    void sendNow(const QString& message);
    void giveNow(QEvent& input);
    /// Tells the page where what was typed so far ends.
    void mark();
    [[nodiscard]] QString pressMark();

    const QWidget& m_view;
    std::deque<Item> m_items; ///< Each waits for those before it; the first one for its ticket.
    std::deque<KeyElsewhere> m_forPost;
    QTimer m_awaiting; ///< Runs until there is a post, or too late.
    bool m_hasPost = false;
    QTimer m_seeking; ///< Whether the page hears.
    int m_sought = 0;
    bool m_isUp = false;
    bool m_isHeard = false;
    std::set<Ticket> m_open;
    Ticket m_lastTicket = 0;
    int m_mark = 0;
    bool m_hasInput = false; ///< Since the last mark.
    bool m_isSending = false;
};

} // namespace vestitel::editor
