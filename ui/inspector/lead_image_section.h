#pragma once

#include "fields/media_services.h"
#include "inspector/inspected_post.h"
#include "inspector/section.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace vestitel::fields {
class ImageThumbnail;
class SegmentedChoice;
} // namespace vestitel::fields

namespace vestitel::inspector {

/// The picture that stands for the post: choose, replace, remove, and what is said of it in each
/// language. Takes an image that is dropped on it.
class LeadImageSection final : public Section {
    Q_OBJECT

public:
    explicit LeadImageSection(fields::MediaServices services, QWidget* parent = nullptr);

    void setLanguages(const std::vector<domain::Language>& languages);
    /// `medium`: what is known of the lead image; nothing when the post has none.
    void show(const std::optional<domain::Medium>& medium);
    void commitPending();
    /// A file that is still being stored belongs to the post that was shown; it is not taken.
    void dropRequests() { ++m_request; }
    /// The image may look otherwise now.
    void showAgain(const MediaHash& hash);
    /// Puts the file into the archive and makes it the lead image.
    void takeFile(const QString& path);

signals:
    void imageChosen(const vestitel::domain::Medium& medium);
    void imageRemoved();
    void textsEdited(const vestitel::domain::Medium& before, const vestitel::domain::Medium& after);
    /// The writer wants to crop the image, or blur something in it.
    void workRequested(const vestitel::MediaHash& hash);
    void failed(const QString& message);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QLineEdit* addText(const QString& label, const QString& name, const QString& placeholder);
    void askForFile();
    void showTexts();

    fields::MediaServices m_services;
    std::vector<domain::Language> m_languages;
    std::optional<domain::Medium> m_medium;
    int m_request = 0; ///< Of the file that is being stored; an older one's answer is dropped.

    fields::ImageThumbnail* m_thumbnail;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QPushButton* m_work;
    QWidget* m_texts;
    fields::SegmentedChoice* m_language;
    QLineEdit* m_alt;
    QLineEdit* m_caption;
    QLineEdit* m_credit;
};

} // namespace vestitel::inspector
