using System.CommandLine;
using System.Text;
using SkeletonForge.Cli.Commands;

namespace SkeletonForge.Cli.Help;

/// <summary>The help of a command as text. The width is fixed, so that it is the same on every terminal and in the docs.</summary>
internal sealed class HelpPage(Command command)
{
    private const int Width = 100;
    private const int MaxTermWidth = 32;

    private readonly StringBuilder _text = new();

    public string Render()
    {
        AddParagraph(command.Description ?? "");
        AddUsage();
        foreach (var paragraph in (command as ForgeCommand)?.Details ?? [])
        {
            AddParagraph(paragraph);
        }

        AddTerms("Commands:", command.Subcommands.Select(child => (child.Name, child.Description)));
        AddTerms("Arguments:", command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description)));
        AddTerms("Options:", Options().Select(option => (Spell(option), option.Description)));
        AddExamples((command as ForgeCommand)?.Examples ?? []);
        if (command is RootCommand)
        {
            AddTerms("Exit codes:", ExitCodes.All.Select(exit => ($"{exit.Code}", (string?)exit.Meaning)));
        }

        return _text.ToString().TrimEnd('\n') + "\n";
    }

    private IEnumerable<Option> Options()
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(Inherited);
        return command
            .Options.Concat(inherited)
            .Where(option => !option.Hidden)
            .OrderBy(option => option is { Recursive: true });
    }

    private static IEnumerable<Option> Inherited(Command parent) =>
        parent.Options.Where(option => option.Recursive).Concat(parent.Parents.OfType<Command>().SelectMany(Inherited));

    // the spellings with a slash are for those who know them already
    private static IEnumerable<string> SpellingsOf(Option option) =>
        option.Aliases.Append(option.Name).Where(name => name[0] == '-').OrderBy(name => name.Length);

    private static string Spell(Option option)
    {
        var names = string.Join(", ", SpellingsOf(option));
        return option.HelpName is null ? names : $"{names} <{option.HelpName}>";
    }

    private void AddUsage()
    {
        _text.Append("Usage:\n  ").Append(CommandPath.Of(command));
        foreach (var argument in command.Arguments)
        {
            _text.Append(" [<").Append(argument.Name).Append(">]");
        }

        _text.Append(command.Subcommands.Count > 0 ? " <command>" : "").Append(" [options]\n\n");
    }

    private void AddExamples(IReadOnlyList<CommandExample> examples)
    {
        if (examples.Count == 0)
        {
            return;
        }

        _text.Append("Examples:\n");
        foreach (var example in examples)
        {
            _text.Append("  skeletonforge ").Append(example.Arguments).Append('\n');
            AddWrapped(example.Effect, indent: 6);
        }

        _text.Append('\n');
    }

    private void AddTerms(string title, IEnumerable<(string Term, string? Description)> terms)
    {
        var rows = terms.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        _text.Append(title).Append('\n');
        var column =
            rows.Where(row => row.Term.Length <= MaxTermWidth).Select(row => row.Term.Length).DefaultIfEmpty().Max()
            + 4;
        foreach (var (term, description) in rows)
        {
            AddTerm(term, description ?? "", column);
        }

        _text.Append('\n');
    }

    private void AddTerm(string term, string description, int column)
    {
        _text.Append("  ").Append(term);
        if (term.Length + 4 > column)
        {
            _text.Append('\n');
            AddWrapped(description, column);
            return;
        }

        _text.Append(' ', column - term.Length - 2);
        AddWrapped(description, column, isIndented: true);
    }

    private void AddParagraph(string text)
    {
        AddWrapped(text, indent: 0);
        _text.Append('\n');
    }

    private void AddWrapped(string text, int indent, bool isIndented = false)
    {
        var room = isIndented ? Width - indent : 0;
        foreach (var word in text.Split(' '))
        {
            if (word.Length >= room)
            {
                _text.Append(isIndented ? "\n" : "").Append(' ', indent);
                room = Width - indent;
            }
            else if (room < Width - indent)
            {
                _text.Append(' ');
            }

            _text.Append(word);
            room -= word.Length + 1;
            isIndented = true;
        }

        _text.Append('\n');
    }
}
