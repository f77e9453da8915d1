#include "main_window/status_line.h"

#include "main_window/status_hint.h"
#include "models/words.h"
#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/elided_label.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace vestitel::main_window {

namespace {

constexpr int kSignSize = 12;
/// What people read silently of prose: 200 to 240 (Brysbaert 2019, doi:10.1016/j.jml.2019.104047);
/// the lower end, since notices are read for their dates and conditions.
constexpr int kWordsInMinute = 200;

/// The folder as people say it: below the home folder by the way from there.
QString folderInWords(const QString& folder) {
    const QString home = QDir::homePath();
    if (folder.startsWith(home + u'/')) {
        return folder.mid(home.size() + 1);
    }
    return QDir::toNativeSeparators(folder);
}

} // namespace

StatusLine::StatusLine(const QString& archiveFolder, QWidget* parent)
    : QFrame(parent), m_sign(new QLabel(this)), m_state(new QLabel(this)),
      m_counts(new QLabel(this)), m_activity(new QLabel(this)), m_hint(new StatusHint(this)),
      m_archive(new widgets::ElidedLabel(Qt::ElideMiddle, this)) {
    setObjectName(QStringLiteral("statusLine"));
    setProperty("role", QStringLiteral("status-bar"));
    m_state->setObjectName(QStringLiteral("saveState"));
    m_counts->setObjectName(QStringLiteral("counts"));
    m_archive->setObjectName(QStringLiteral("archiveFolder"));
    for (QLabel* const label : {m_state, m_counts, m_activity, static_cast<QLabel*>(m_archive)}) {
        style::setRole(label, style::Role::QuietText);
    }
    m_archive->setText(tr("Archive: %1").arg(folderInWords(archiveFolder)));
    m_archive->setToolTip(QDir::toNativeSeparators(archiveFolder));
    m_archive->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::kSpace12, 3, style::kSpace12, 3);
    layout->setSpacing(style::kSpace8);
    layout->addWidget(m_sign);
    layout->addWidget(m_state);
    layout->addSpacing(style::kSpace8);
    layout->addWidget(m_counts);
    layout->addSpacing(style::kSpace8);
    layout->addWidget(m_activity);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_archive, 1);
    m_hint->installEventFilter(this);
    showState(session::SaveState::Nothing, {});
}

void StatusLine::showState(session::SaveState state, const QDateTime& writtenAt) {
    using session::SaveState;
    QString icon;
    style::IconColour colour = style::IconColour::Accent;
    style::Role role = style::Role::QuietText;
    switch (state) {
    case SaveState::Nothing:
        m_state->clear();
        break;
    case SaveState::Writing:
        // Shown only if it takes longer than one notices: the words before it stay until then.
        return;
    case SaveState::Written:
        icon = QStringLiteral("circle-check");
        m_state->setText(
            writtenAt.toLocalTime().date() == QDate::currentDate()
                ? tr("Saved at %1").arg(models::timeInWords(writtenAt))
                : tr("Saved on %1").arg(models::dateInWords(writtenAt.toLocalTime().date())));
        break;
    case SaveState::Failed:
        icon = QStringLiteral("triangle-alert");
        colour = style::IconColour::Wrong;
        role = style::Role::WrongText;
        m_state->setText(tr("Not saved"));
        break;
    }
    style::setRole(m_state, role);
    m_sign->setVisible(!icon.isEmpty());
    if (!icon.isEmpty()) {
        m_sign->setPixmap(
            style::icon(icon, colour).pixmap(QSize(kSignSize, kSignSize), devicePixelRatioF()));
    }
}

void StatusLine::showCounts(const editor::EditionCounts& counts,
                            const std::vector<domain::Language>& languages) {
    QStringList parts;
    QStringList lines;
    for (const domain::Language& language : languages) {
        const auto count = counts.find(language);
        if (count == counts.end()) {
            continue;
        }
        const auto words = static_cast<int>(count->second.words);
        const QString characters =
            tr("%n character(s)", nullptr, static_cast<int>(count->second.characters));
        const QString time = minutesInWords(words);
        //: %1 is a language's sign: "EN 298 words"
        QStringList part{tr("%1 %n word(s)", nullptr, words).arg(models::languageSign(language)),
                         characters};
        //: %1 is a language: "English: 298 words"
        QStringList line{tr("%1: %n word(s)", nullptr, words).arg(language.nativeName()),
                         characters,
                         tr("%n sentence(s)", nullptr, static_cast<int>(count->second.sentences))};
        if (words > 0) {
            part.append(time);
            line.append(tr("%1 of reading").arg(time));
        }
        parts.append(part.join(QStringLiteral(", ")));
        lines.append(line.join(QStringLiteral(", ")));
    }
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_counts->setToolTip(lines.join(u'\n'));
    m_counts->setAccessibleDescription(lines.join(u'\n'));
}

QString StatusLine::minutesInWords(int words) {
    const int minutes = (words + kWordsInMinute / 2) / kWordsInMinute;
    return minutes == 0 ? tr("under 1 min") : tr("%n min", nullptr, minutes);
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event) {
    const bool shows = event->type() == QEvent::ShowToParent;
    if (watched == m_hint && (shows || event->type() == QEvent::HideToParent)) {
        m_archive->setVisible(!shows);
    }
    return QFrame::eventFilter(watched, event);
}

void StatusLine::showActivity(const QString& words) {
    m_activity->setText(words);
}

} // namespace vestitel::main_window
