#include "main_window/status_line.h"

#include "models/words.h"
#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/elided_label.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>

namespace vestitel::main_window {

namespace {

constexpr int kSignSize = 12;

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
      m_counts(new QLabel(this)), m_activity(new QLabel(this)),
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
    layout->addWidget(m_archive, 1);
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
    for (const domain::Language& language : languages) {
        const auto count = counts.find(language);
        if (count == counts.end()) {
            continue;
        }
        const QString sign = models::languageSign(language);
        const auto words = static_cast<int>(count->second.words);
        //: %1 is a language's sign: "EN 298 words"
        const auto characters = static_cast<int>(count->second.characters);
        parts.append(tr("%1 %n word(s)", nullptr, words).arg(sign) + QStringLiteral(", ") +
                     tr("%n character(s)", nullptr, characters));
    }
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

void StatusLine::showActivity(const QString& words) {
    m_activity->setText(words);
}

} // namespace vestitel::main_window
