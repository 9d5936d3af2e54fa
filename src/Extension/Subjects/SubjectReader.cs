using Microsoft.VisualStudio.Extensibility;
using SkeletonForge.Core.Briefs;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Extension.Dialogs;
using SkeletonForge.Extension.Ide;

namespace SkeletonForge.Extension.Subjects;

/// <summary>Finds what a command is about, and asks where several things could be meant.</summary>
/// <param name="ide">The way to Visual Studio.</param>
/// <param name="open">What is open in editors.</param>
internal sealed class SubjectReader(VisualStudioExtensibility ide, OpenDocuments open)
{
    /// <summary>What the caret is in: a test, a type, or the file.</summary>
    /// <param name="context">What was active when the command began.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The subject; <see langword="null"/> if no C# file is active, of which the user was told, or the user chose none.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task<Subject?> OfEditorAsync(IClientContext context, CancellationToken cancellationToken)
    {
        using var view = await context.GetActiveTextViewAsync(cancellationToken).ConfigureAwait(false);
        if (view is null || !Paths.IsCSharp(view.FilePath))
        {
            await ide.TellAsync(Strings.NoCSharpEditor, cancellationToken).ConfigureAwait(false);
            return null;
        }

        var path = view.FilePath;
        var outline = new SourceOutline(OpenDocuments.TextOf(view.Document));
        var caret = view.Selection.Extent.Start.Offset;
        if (IsTestFile(path))
        {
            var test = outline.TestAt(caret);
            return new(path, test ?? Path.GetFileName(path)) { IsTestFile = true, Test = test };
        }

        return outline.TypeAt(caret) is { } type
            ? new(path, type.Name) { Types = [type.Id], Member = outline.MemberAt(caret) }
            : await ChooseAsync(path, outline, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What is selected in Solution Explorer: a file, a folder or a project.</summary>
    /// <param name="context">What was selected when the command began.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The subject; <see langword="null"/> if something else is selected, of which the user was told, or the user chose none.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task<Subject?> OfExplorerAsync(IClientContext context, CancellationToken cancellationToken)
    {
        var path = await SelectedPathAsync(context, cancellationToken).ConfigureAwait(false);
        if (path is not null && Paths.IsCSharp(path) && TextOf(path) is { } text)
        {
            return IsTestFile(path)
                ? new(path, Path.GetFileName(path)) { IsTestFile = true }
                : await ChooseAsync(path, new(text), cancellationToken).ConfigureAwait(false);
        }

        if (path is not null && (Directory.Exists(path) || (Paths.IsProject(path) && File.Exists(path))))
        {
            var name = Paths.IsProject(path)
                ? Path.GetFileNameWithoutExtension(path)
                : Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
            return new(path, name);
        }

        await ide.TellAsync(Strings.NothingSelected, cancellationToken).ConfigureAwait(false);
        return null;
    }

    private async Task<Subject?> ChooseAsync(string path, SourceOutline outline, CancellationToken cancellationToken)
    {
        var file = Path.GetFileName(path);
        switch (outline.Types)
        {
            case []:
                await ide.TellAsync(Strings.NoPublicType(file), cancellationToken).ConfigureAwait(false);
                return null;
            case [var only]:
                return new(path, only.Name) { Types = [only.Id] };
            case var types:
                var chosen = await new TypeChoice(types).ShowAsync(ide, file, cancellationToken).ConfigureAwait(false);
                return chosen.Count == 0
                    ? null
                    : new(path, chosen is [var one] ? one.Name : file)
                    {
                        Types = chosen.Select(type => type.Id).ToEquatableArray(),
                    };
        }
    }

    // the API throws for a selected solution, and for nothing at all
    private static async Task<string?> SelectedPathAsync(IClientContext context, CancellationToken cancellationToken)
    {
        try
        {
            var selected = await context.GetSelectedPathAsync(cancellationToken).ConfigureAwait(false);
            return selected is { IsAbsoluteUri: true, IsFile: true } ? selected.LocalPath : null;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private bool IsTestFile(string path) => BriefQuery.IsTestFile(new EditorTextStore(ide, open), path);

    private string? TextOf(string path)
    {
        try
        {
            return new EditorTextStore(ide, open).TryOpen(path)?.Text;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
