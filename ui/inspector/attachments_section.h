#pragma once

#include "fields/media_services.h"
#include "inspector/inspected_post.h"
#include "inspector/section.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace vestitel::inspector {

/// The documents that readers can take from the post: add (also by drop), order, remove, and the
/// chosen one's title in each language.
class AttachmentsSection final : public Section {
    Q_OBJECT

public:
    explicit AttachmentsSection(fields::MediaServices services, QWidget* parent = nullptr);

    void setLanguages(const std::vector<domain::Language>& languages);
    void show(const std::vector<domain::Attachment>& attachments,
              const QHash<MediaHash, domain::Medium>& media);
    void commitPending();
    /// Files that are still being stored belong to the post that was shown; they are not added.
    void dropRequests() { ++m_generation; }
    /// Puts the files into the archive and adds those that were taken, in this order.
    void takeFiles(const QStringList& paths);

signals:
    void edited(const std::vector<vestitel::domain::Attachment>& attachments);
    /// Before edited(), for each file that was taken.
    void mediumStored(const vestitel::domain::Medium& medium);
    void failed(const QString& message);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    QToolButton* addTool(const QString& icon, const QString& name, const QString& text);
    void askForFiles();
    void stored(const Result<domain::Medium>& medium);
    void refill(int current);
    void removeCurrent();
    void moveCurrent(int by);
    void showCurrent();
    void emitWith(const std::vector<domain::Attachment>& attachments, int current);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString titleOf(const domain::Attachment& attachment) const;
    [[nodiscard]] QString detailsOf(const domain::Attachment& attachment) const;

    fields::MediaServices m_services;
    std::vector<domain::Language> m_languages;
    std::vector<domain::Attachment> m_attachments;
    int m_generation = 0; ///< Of the post that is shown.
    QHash<MediaHash, domain::Medium> m_media;

    QLabel* m_empty;
    QListWidget* m_list;
    QPushButton* m_add;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    QWidget* m_titles;
    QVBoxLayout* m_titlesLayout;
    std::map<domain::Language, QLineEdit*> m_titleLines;
};

} // namespace vestitel::inspector
