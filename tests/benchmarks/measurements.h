#pragma once

#include <QString>

namespace vestitel::bench {

/// From the start of main() to a frame with a cursor in a text that takes keys, in milliseconds.
void startOfBarePage();
/// The editor by itself, without archive and window.
void startOfEditor();
void startOfWindow(const QString& archive);

/// Milliseconds from each key to the frame after it, at the pace of a quick typist; the window's
/// are followed by the UI thread's processor time, in milliseconds a key.
struct Text {
    int words;
    int images;
};
void keysInBarePage(const Text& text);
void keysInWindow(const QString& archive, const Text& text);

/// First list, a step of its scrolling (p50, p95), memory in MB, and renderer processes while both
/// editions of a post are shown.
void listInWindow(const QString& archive);
void memoryOfBarePage();
/// From a click in the list to a text that can be edited, for each of some posts.
void openings(const QString& archive);

/// A photo of 50 megapixels is pasted, as a file and as pixels: for each the milliseconds until it
/// is seen, and the longest of them in which the window answered to nothing.
void photoInWindow(const QString& archive);

/// What one more word costs: the session's own time, and until the journal has it, in turns.
void journalOf(const QString& archive);

/// Milliseconds since the start of main().
[[nodiscard]] double sinceMain();

} // namespace vestitel::bench
