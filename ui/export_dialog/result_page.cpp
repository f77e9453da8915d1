#include "export_dialog/result_page.h"

#include "base/deliver.h"
#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace vestitel::export_dialog {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kRemarksShown = 4; ///< The rest is counted.

} // namespace

ResultPage::ResultPage(const ExportSubject& subject, ExportServices services, QWidget* parent)
    : QWidget(parent), m_services(std::move(services)), m_summary(new QLabel(this)),
      m_files(new QListWidget(this)), m_remarksCard(new QFrame(this)),
      m_remarks(new QLabel(m_remarksCard)), m_copyRow(new QWidget(this)),
      m_copied(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSpace8);
    m_summary->setObjectName(u"exportSummary"_s);
    m_summary->setWordWrap(true);
    style::setRole(m_summary, style::Role::QuietText);
    layout->addWidget(m_summary);

    m_files->setObjectName(u"exportedFiles"_s);
    m_files->setAccessibleName(tr("Files that were made"));
    m_files->setIconSize({style::kIconSize, style::kIconSize});
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_files, 1);
    connect(m_files, &QListWidget::itemActivated, this, [](const QListWidgetItem* item) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(item->data(Qt::UserRole).toString()));
    });

    m_remarks->setObjectName(u"exportRemarks"_s);
    m_remarks->setWordWrap(true);
    auto* card = new QVBoxLayout(m_remarksCard);
    card->setContentsMargins(style::kSpace12, style::kSpace8, style::kSpace12, style::kSpace8);
    card->addWidget(m_remarks);
    style::setRole(m_remarksCard, style::Role::AttentionCard);
    layout->addWidget(m_remarksCard);

    auto* buttons = new QHBoxLayout(m_copyRow);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(style::kSpace8);
    // An empty edition has nothing to be copied.
    for (const domain::Language& language :
         subject.written.empty() ? subject.languages : subject.written) {
        auto* button = new QPushButton(tr("Copy HTML: %1").arg(language.nativeName()), m_copyRow);
        button->setObjectName(u"copyHtml:"_s + language.tag());
        button->setIcon(style::icon(u"clipboard-copy"_s));
        button->setAutoDefault(false);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, language] { copy(language); });
    }
    buttons->addStretch();
    layout->addWidget(m_copyRow);
    m_copied->setObjectName(u"copied"_s);
    m_copied->setWordWrap(true);
    style::setRole(m_copied, style::Role::QuietText);
    layout->addWidget(m_copied);
}

void ResultPage::show(const editorial::ExportReport& report, const ExportChoice& choice) {
    const int written = static_cast<int>(report.written);
    const int unchanged = static_cast<int>(report.unchanged);
    QStringList sentences;
    if (report.cancelled) {
        sentences.append(tr("The export was stopped. What was made before is whole."));
    }
    sentences.append(written > 0 ? tr("%n file(s) written.", nullptr, written)
                                 : tr("Nothing had changed since the last export."));
    if (!report.removed.isEmpty()) {
        sentences.append(tr("%n file(s) that the site has no more were removed.", nullptr,
                            static_cast<int>(report.removed.size())));
    }
    if (written > 0 && unchanged > 0) {
        sentences.append(tr("%n file(s) had not changed.", nullptr, unchanged));
    }
    m_choice = choice;
    showFiles(report, choice.folder);
    if (written + unchanged > m_files->count() && m_files->count() > 0) {
        sentences.append(
            tr("The list shows the posts' own files; the others are what they need (images, "
               "style, feeds)."));
    }
    m_summary->setText(sentences.join(u' '));
    showRemarks(report.remarks + report.hints);
    const bool isHtml = choice.form == editorial::ExportForm::Page ||
                        choice.form == editorial::ExportForm::Fragment;
    m_copyRow->setVisible(isHtml && !m_posts.empty());
    m_copied->hide();
}

void ResultPage::showTrial(const editorial::ExportReport& report) {
    const int written = static_cast<int>(report.changed.size());
    const int removed = static_cast<int>(report.removed.size());
    QStringList sentences = {written + removed == 0
                                 ? tr("Nothing would change: the site is as it should be.")
                                 : tr("%n file(s) would be written.", nullptr, written)};
    if (removed > 0) {
        sentences.append(
            tr("%n file(s) that the site has no more would be removed.", nullptr, removed));
    }
    m_summary->setText(sentences.join(u' '));
    m_files->clear();
    m_posts.clear();
    const auto add = [this](const QStringList& paths, const QString& icon) {
        for (const QString& path : paths) {
            auto* item = new QListWidgetItem(QDir::toNativeSeparators(path), m_files);
            item->setIcon(style::icon(icon, style::IconColour::Quiet));
        }
    };
    add(report.removed, u"trash-2"_s);
    add(report.changed, u"file-text"_s);
    m_files->setVisible(m_files->count() > 0);
    m_files->setCurrentRow(0);
    showRemarks(report.remarks + report.hints);
    m_copyRow->hide();
    m_copied->hide();
}

void ResultPage::showFiles(const editorial::ExportReport& report, const QString& folder) {
    m_files->clear();
    m_posts.clear();
    const QDir root(folder);
    for (const editorial::ExportedPost& post : report.posts) {
        for (const QString& file : post.files) {
            auto* item =
                new QListWidgetItem(QDir::toNativeSeparators(root.relativeFilePath(file)), m_files);
            item->setData(Qt::UserRole, file);
            item->setToolTip(QDir::toNativeSeparators(file));
            item->setIcon(style::icon(u"file-text"_s, style::IconColour::Quiet));
            m_posts.push_back(post.post);
        }
    }
    m_files->setVisible(m_files->count() > 0);
    m_files->setCurrentRow(0);
}

void ResultPage::showRemarks(const QStringList& remarks) {
    QStringList shown = remarks.mid(0, kRemarksShown);
    if (remarks.size() > kRemarksShown) {
        shown.append(tr("And %n more remark(s).", nullptr,
                        static_cast<int>(remarks.size() - kRemarksShown)));
    }
    m_remarks->setText(shown.join(u'\n'));
    m_remarks->setToolTip(remarks.size() > kRemarksShown ? remarks.join(u'\n') : QString());
    m_remarksCard->setVisible(!remarks.isEmpty());
}

void ResultPage::copy(const domain::Language& language) {
    const std::optional<PostId> post = currentPost();
    if (!post || !m_services.fragment) {
        return;
    }
    deliver(m_services.fragment(*post, language, m_choice.target), this,
            [this, language](const Result<QString>& html) {
                m_copied->show();
                if (!html) {
                    style::setRole(m_copied, style::Role::WrongText);
                    m_copied->setText(html.error().message);
                    return;
                }
                // As text for a source view, as HTML for a field that takes formatted text.
                auto* contents = new QMimeData;
                contents->setText(*html);
                contents->setHtml(*html);
                QGuiApplication::clipboard()->setMimeData(contents);
                style::setRole(m_copied, style::Role::QuietText);
                m_copied->setText(
                    tr("The HTML (%1) is copied. It can be pasted into the other site.")
                        .arg(language.nativeName()));
            });
}

std::optional<PostId> ResultPage::currentPost() const {
    const int row = qMax(0, m_files->currentRow());
    if (row >= static_cast<int>(m_posts.size())) {
        return std::nullopt;
    }
    return m_posts[static_cast<size_t>(row)];
}

} // namespace vestitel::export_dialog
