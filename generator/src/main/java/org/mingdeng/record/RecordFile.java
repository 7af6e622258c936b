package org.mingdeng.record;

import java.util.List;
import java.util.Optional;
import org.mingdeng.source.MarkdownText;
import org.mingdeng.value.ContentFile;

/**
 * The file that a record is read from.
 *
 * @param kind the kind that its folder names
 * @param path its path below the content folder
 * @param slug its name in addresses
 * @param body the text below the front matter of a Markdown file
 * @param linked the files beside it that its text links to
 */
record RecordFile(RecordKind kind, String path, String slug, Optional<MarkdownText> body, List<ContentFile> linked) {}
