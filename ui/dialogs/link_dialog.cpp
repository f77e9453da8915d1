#include "dialogs/link_dialog.h"

#include "base/deliver.h"
#include "dialogs/form.h"
#include "dialogs/link_address.h"
#include "models/words.h"
#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPauseMilliseconds = 120; ///< In typing, before posts are looked for.
constexpr qint64 kPosts = 20;
constexpr int kWidth = 520;

} // namespace

LinkDialog::LinkDialog(PostFinder finder, std::vector<domain::Language> languages, QWidget* parent)
    : QDialog(parent), m_finder(std::move(finder)), m_languages(std::move(languages)),
      m_address(new QLineEdit(this)), m_posts(new QListWidget(this)), m_text(new QLineEdit(this)) {
    setObjectName(u"linkDialog"_s);
    QVBoxLayout* column = makeColumn(this, tr("Link"));
    m_address->setObjectName(u"linkAddress"_s);
    m_address->setPlaceholderText(tr("https://… or words of a post"));
    m_address->installEventFilter(this);
    addField(column, tr("&Address or post"), m_address);
    m_hint = addHint(column, {});
    m_hint->setObjectName(u"linkHint"_s);
    m_posts->setObjectName(u"linkPosts"_s);
    m_posts->setAccessibleName(tr("Posts of the archive"));
    m_posts->setIconSize({style::kIconSize, style::kIconSize});
    m_posts->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    m_posts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addSpacing(style::kSpace4);
    column->addWidget(m_posts, 1);
    m_text->setObjectName(u"linkText"_s);
    m_textLabel = addField(column, tr("&Text of the link"), m_text);
    addButtons(this, column, tr("Insert"));

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LinkDialog::find);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_post.clear();
        updateHint();
        m_pause.start();
    });
    connect(m_posts, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { choose(m_posts->row(item)); });
    connect(m_posts, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        choose(m_posts->row(item));
        accept();
    });
    m_address->setFocus();
    resize(kWidth, sizeHint().height());
    updateHint();
    find();
}

void LinkDialog::edit(const Link& link, TextField text) {
    m_link = link;
    m_post = link.href.startsWith(u"post:"_s) ? link.href : QString();
    m_address->setText(m_post.isEmpty() ? link.href : QString());
    m_text->setText(link.text);
    m_text->setVisible(text == TextField::Asked);
    m_textLabel->setVisible(text == TextField::Asked);
    updateHint();
    find();
}

void LinkDialog::accept() {
    const QString written = m_post.isEmpty() ? m_address->text() : m_post;
    Result<QString> target = linkTarget(written);
    if (!target) {
        m_hint->setText(target.error().message);
        style::setRole(m_hint, style::Role::WrongText);
        m_hint->show();
        m_address->setFocus();
        m_address->selectAll();
        return;
    }
    m_link = {*target, m_text->text().simplified()};
    QDialog::accept();
}

void LinkDialog::find() {
    if (!m_finder) {
        return;
    }
    const int request = ++m_request;
    deliver(m_finder(m_address->text(), m_leftOut ? kPosts + 1 : kPosts), this,
            [this, request](const Result<std::vector<archive::PostRow>>& rows) {
                if (request == m_request) {
                    showPosts(rows);
                }
            });
}

void LinkDialog::showPosts(const Result<std::vector<archive::PostRow>>& rows) {
    m_posts->clear();
    if (rows) {
        for (const archive::PostRow& row : *rows) {
            if (row.id == m_leftOut) {
                continue;
            }
            const QString title = titleOf(row);
            const QString date = models::dateInWords(row.date);
            auto* item = new QListWidgetItem(title + u"  ·  "_s + date, m_posts);
            item->setToolTip(title);
            item->setIcon(style::icon(u"newspaper"_s, style::IconColour::Quiet));
            item->setData(Qt::UserRole, QString(u"post:"_s + row.id.toString()));
            item->setData(Qt::UserRole + 1, title);
        }
    }
    if (m_posts->count() == 0) {
        auto* nothing = new QListWidgetItem(tr("No post has these words."), m_posts);
        nothing->setFlags(Qt::NoItemFlags);
    }
}

void LinkDialog::choose(int row) {
    const QListWidgetItem* item = m_posts->item(row);
    if (!item || item->data(Qt::UserRole).isNull()) {
        return;
    }
    m_post = item->data(Qt::UserRole).toString();
    const QString title = item->data(Qt::UserRole + 1).toString();
    m_address->setText(title);
    if (m_text->isVisibleTo(this) && m_text->text().isEmpty()) {
        m_text->setText(title);
    }
    updateHint();
}

void LinkDialog::updateHint() {
    QString hint;
    if (!m_post.isEmpty()) {
        hint = tr("Leads to this post of the archive; its address is written at each export.");
    } else if (const Result<QString> target = linkTarget(m_address->text()); target) {
        if (target->startsWith(u"mailto:"_s)) {
            hint = tr("Opens a new e-mail.");
        } else if (target->startsWith(u"tel:"_s)) {
            hint = tr("Dials the number on a telephone.");
        } else {
            hint = tr("Leads to %1").arg(*target);
        }
    } else {
        hint = tr("A web address, an e-mail address, a telephone number, or a post from the list.");
    }
    m_hint->setText(hint);
    style::setRole(m_hint, style::Role::QuietText);
}

QString LinkDialog::titleOf(const archive::PostRow& row) const {
    for (const domain::Language& language : m_languages) {
        const auto title = row.titles.find(language);
        if (title != row.titles.end() && !title->second.isEmpty()) {
            return title->second;
        }
    }
    return tr("Untitled");
}

bool LinkDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_address && event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && m_posts->count() > 0) {
            m_posts->setFocus();
            m_posts->setCurrentRow(0);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace vestitel::dialogs
