#pragma once

#include "editorial/replace_in_posts.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace vestitel::replace_dialog {

/// What is sought, what is to stand in its place, and where.
class ReplaceForm final : public QWidget {
    Q_OBJECT

public:
    /// `formsRefusal`: why words cannot be sought in all their forms; empty when they can.
    ReplaceForm(std::vector<domain::Language> languages, const QString& formsRefusal,
                QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] editorial::ReplaceRequest request() const;
    /// Whether there is anything to look for, and somewhere to look.
    [[nodiscard]] bool isComplete() const;
    void focusText();

signals:
    /// What is sought, or where, is another now.
    void questionChanged();
    void replacementChanged();
    void findRequested();

private:
    void makeFields(QVBoxLayout* column);
    void makeChoices(QVBoxLayout* column);
    QCheckBox* addChoice(const char* name, const QString& words);
    void updateControls();

    std::vector<domain::Language> m_languages;
    QString m_formsRefusal;
    QLineEdit* m_text;
    QLineEdit* m_replacement;
    QPushButton* m_find;
    QCheckBox* m_case = nullptr;
    QCheckBox* m_whole = nullptr;
    QCheckBox* m_forms = nullptr;
    std::vector<QCheckBox*> m_texts; ///< One for each language.
    QComboBox* m_posts;
};

} // namespace vestitel::replace_dialog
