#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace vestitel::fields {

class FlowLayout;

/// Tags as chips in front of a line that completes from the tags in use. Enter or a comma adds what
/// is written; Backspace in the empty line goes to the last chip; arrows walk, Delete and Backspace
/// remove the chip that has the focus. Each tag stands once, whatever its letters' case.
class TagEditor final : public QWidget {
    Q_OBJECT

public:
    explicit TagEditor(QWidget* parent = nullptr);
    ~TagEditor() override;

    void setTags(const QStringList& tags); ///< Without edited().
    [[nodiscard]] const QStringList& tags() const { return m_tags; }
    void setKnownTags(const QStringList& tags);
    /// What is written and not added yet becomes a tag.
    void commit();

signals:
    void edited(const QStringList& tags);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool lineKeyPressed(int key);
    bool chipKeyPressed(int index, int key);
    void removeAt(int index);
    void rebuildChips();
    void focusChip(int index);
    [[nodiscard]] int indexOfChip(const QObject* chip) const;
    void updateCompletions();

    QStringList m_tags;
    QStringList m_known;
    FlowLayout* m_layout;
    QLineEdit* m_line;
    QStringListModel* m_completions;
    QWidgetList m_chips;
};

} // namespace vestitel::fields
