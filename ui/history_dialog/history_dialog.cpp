#include "history_dialog/history_dialog.h"

#include "base/deliver.h"
#include "fields/segmented_choice.h"
#include "history_dialog/comparison_view.h"
#include "history_dialog/points_list.h"
#include "models/words.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

namespace vestitel::history_dialog {

using namespace Qt::Literals::StringLiterals;
using View = editorial::EarlierText::View;

namespace {

constexpr QSize kSize(1040, 680);
constexpr int kListWidth = 300;

} // namespace

HistoryDialog::HistoryDialog(HistoryServices services, std::vector<domain::Language> languages,
                             const domain::Language& first, QWidget* parent)
    : QDialog(parent), m_services(std::move(services)), m_languages(std::move(languages)),
      m_language(first), m_languageChoice(new fields::SegmentedChoice(this)),
      m_viewChoice(new fields::SegmentedChoice(this)), m_points(new PointsList(this)),
      m_page(new ComparisonView(this)), m_summary(new QLabel(this)), m_message(new QLabel(this)),
      m_putBack(new QPushButton(tr("&Put this text back"), this)) {
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("Earlier texts"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(style::kSpace24, style::kSpace16, style::kSpace24, style::kSpace16);
    column->setSpacing(style::kSpace8);
    auto* const title = new QLabel(windowTitle(), this);
    style::setRole(title, style::Role::Title);
    column->addWidget(title);
    makeChoices();
    makePanes(column);
    makeButtons(column);
    connect(m_points, &PointsList::chosenChanged, this, &HistoryDialog::loadText);
    connect(m_page, &ComparisonView::undoRequested, this, &HistoryDialog::takeBack);
    resize(kSize);
    m_points->setFocus();
    loadPoints();
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::makeChoices() {
    m_languageChoice->setAccessibleName(tr("Language of the text"));
    for (size_t i = 0; i < m_languages.size(); ++i) {
        m_languageChoice->add(static_cast<int>(i), m_languages[i].nativeName(),
                              u"historyLanguage:"_s + m_languages[i].tag());
        if (m_languages[i] == m_language) {
            m_languageChoice->setCurrent(static_cast<int>(i));
        }
    }
    m_viewChoice->setAccessibleName(tr("What is shown"));
    m_viewChoice->add(static_cast<int>(View::Changes), tr("What has changed since"),
                      u"historyChanges"_s);
    m_viewChoice->add(static_cast<int>(View::AsItWas), tr("As it was"), u"historyAsItWas"_s);
    m_viewChoice->setCurrent(static_cast<int>(View::Changes));
    connect(m_languageChoice, &fields::SegmentedChoice::chosen, this, [this](int index) {
        m_language = m_languages.at(static_cast<size_t>(index));
        loadPoints();
    });
    connect(m_viewChoice, &fields::SegmentedChoice::chosen, this, &HistoryDialog::showText);
}

void HistoryDialog::makePanes(QVBoxLayout* column) {
    auto* const panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    const auto add = [panes](QWidget* choice, QWidget* below) {
        auto* const pane = new QWidget(panes);
        auto* const layout = new QVBoxLayout(pane);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(style::kSpace8);
        layout->addWidget(choice);
        layout->addWidget(below, 1);
        panes->addWidget(pane);
    };
    add(m_languageChoice, m_points);
    add(m_viewChoice, m_page);
    panes->setStretchFactor(1, 1);
    panes->setSizes({kListWidth, kSize.width() - kListWidth});
    column->addWidget(panes, 1);
}

void HistoryDialog::makeButtons(QVBoxLayout* column) {
    m_summary->setObjectName(u"historySummary"_s);
    style::setRole(m_summary, style::Role::QuietText);
    m_message->setObjectName(u"historyMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    m_putBack->setObjectName(u"primaryButton"_s);
    m_putBack->setAutoDefault(false);
    m_putBack->setEnabled(false);
    style::setRole(m_putBack, style::Role::Primary);
    auto* const close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"cancelButton"_s);
    close->setAutoDefault(false);
    column->addWidget(m_message);
    auto* const row = new QHBoxLayout;
    row->setSpacing(style::kSpace8);
    row->addWidget(m_summary, 1);
    row->addWidget(close);
    row->addWidget(m_putBack);
    column->addLayout(row);
    QList<QWidget*> stops = m_languageChoice->findChildren<QWidget*>();
    stops << m_points << m_viewChoice->findChildren<QWidget*>() << m_page << close << m_putBack;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        setTabOrder(stops[i - 1], stops[i]);
    }
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    // The page keeps the key to itself.
    new QShortcut(QKeySequence(Qt::Key_Escape), this, this, &QDialog::reject);
    connect(m_putBack, &QPushButton::clicked, this, &HistoryDialog::putBack);
}

void HistoryDialog::setAppearance(webview::PageAppearance appearance) {
    m_page->setAppearance(appearance);
}

publishing::ComparisonWords HistoryDialog::words() const {
    return {models::interfaceLanguage().tag(), tr("Put this back as it was"), tr("Take this out"),
            tr("Description:")};
}

void HistoryDialog::loadPoints() {
    const quint64 request = ++m_request;
    deliver(m_services.points(m_language), this,
            [this, request](const Result<std::vector<editorial::TextPoint>>& points) {
                if (request != m_request) {
                    return;
                }
                if (!points) {
                    m_page->say(points.error().message);
                    return;
                }
                m_points->show(*points);
            });
}

void HistoryDialog::loadText() {
    const quint64 request = ++m_request;
    const std::optional<qint64> revision = m_points->chosen();
    m_text.reset();
    showText();
    if (!m_points->hasEarlier()) {
        m_page->say(tr("There is no earlier text in this language yet. One is kept each time that "
                       "the text is saved, by itself or with Ctrl+S."));
        return;
    }
    if (!revision || *revision == 0) {
        m_page->say(tr("This is the text as it is now. Choose an earlier one to see what has "
                       "changed since."));
        return;
    }
    deliver(m_services.text(*revision, words()), this,
            [this, request](const Result<editorial::EarlierText>& text) {
                if (request != m_request) {
                    return;
                }
                if (!text) {
                    m_page->say(text.error().message);
                    return;
                }
                m_text = *text;
                showText();
            });
}

void HistoryDialog::showText() {
    m_putBack->setEnabled(m_text && !m_text->isAsNow() && !m_working);
    if (!m_text) {
        m_summary->clear();
        return;
    }
    m_page->show(*m_text, static_cast<View>(m_viewChoice->current()));
    const auto added = static_cast<int>(m_text->wordsAdded());
    const auto removed = static_cast<int>(m_text->wordsRemoved());
    m_summary->setText(m_text->isAsNow() ? tr("The text is now as it was then.")
                       : added + removed == 0
                           ? tr("No word has changed since; something else has.")
                           //: %1: "3 words were added"
                           : tr("Since then %1, %2.")
                                 .arg(tr("%n word(s) were added", nullptr, added),
                                      tr("%n word(s) went", nullptr, removed)));
}

void HistoryDialog::putBack() {
    if (m_text && !m_working) {
        setWorking(true);
        deliver(m_services.putBack(m_text->revision()), this,
                [this](const Result<void>& outcome) { finish(outcome); });
    }
}

void HistoryDialog::takeBack(const publishing::TextChange& change) {
    if (m_text && !m_working) {
        setWorking(true);
        deliver(m_services.takeBack(*m_text, change), this,
                [this](const Result<void>& outcome) { finish(outcome); });
    }
}

void HistoryDialog::finish(const Result<void>& outcome) {
    setWorking(false);
    style::setRole(m_message, outcome ? style::Role::QuietText : style::Role::WrongText);
    m_message->setText(outcome ? tr("It was put back. In the text, Ctrl+Z undoes it.")
                               : outcome.error().message);
    m_message->show();
    loadPoints();
}

void HistoryDialog::setWorking(bool working) {
    m_working = working;
    m_points->setEnabled(!working);
    m_languageChoice->setEnabled(!working);
    m_putBack->setEnabled(!working && m_text && !m_text->isAsNow());
}

} // namespace vestitel::history_dialog
