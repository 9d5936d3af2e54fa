using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace SkeletonForge.Core.Rendering;

/// <summary>The one class that knows the template engine: compiles the templates of a set, so that budgets hold.</summary>
internal static class TemplateEngine
{
    /// <summary>Compiles a set of templates.</summary>
    /// <param name="suite">The outermost template.</param>
    /// <param name="partials">The templates that it includes, directly or not.</param>
    /// <param name="culprit">Is called with the template that is being compiled.</param>
    /// <returns>The outermost template, ready to be rendered under a <see cref="RenderBudget"/>.</returns>
    /// <exception cref="HandlebarsException">A template does not compile.</exception>
    public static Action<TextWriter, TemplateScope> Compile(
        TemplateSource suite,
        IEnumerable<TemplateSource> partials,
        Action<TemplateSource> culprit
    )
    {
        var handlebars = Handlebars.Create(CreateConfiguration());
        foreach (var partial in partials)
        {
            culprit(partial);
            handlebars.RegisterTemplate(partial.Name, Metered(partial, Compile(handlebars, partial)));
        }

        culprit(suite);
        var template = Compile(handlebars, suite);
        return (writer, model) => template(writer, model);
    }

    private static HandlebarsConfiguration CreateConfiguration()
    {
        var configuration = new HandlebarsConfiguration
        {
            // All values come escaped for C#, see CSharpText; HTML has no say here.
            NoEscape = true,
            FormatProvider = CultureInfo.InvariantCulture,
            ThrowOnUnresolvedBindingExpression = true,
            // The default looks for files.
            PartialTemplateResolver = new NoFurtherPartials(),
            PartialRecursionDepthLimit = 32,
        };
        configuration.ObjectDescriptorProviders.Add(new TemplateDescriptors());
        configuration.FormatterProviders.Add(new TextOnlyFormatter());
        return configuration;
    }

    private static HandlebarsTemplate<TextWriter, object, object> Compile(IHandlebars handlebars, TemplateSource source)
    {
        using var reader = new StringReader(source.Text.ReplaceLineEndings("\n"));
        return handlebars.Compile(reader);
    }

    // An indented partial prints into a buffer of the engine first, so it needs a meter of its own.
    private static HandlebarsTemplate<TextWriter, object, object> Metered(
        TemplateSource source,
        HandlebarsTemplate<TextWriter, object, object> template
    ) =>
        (writer, context, values) =>
        {
            var budget = RenderBudget.Current;
            try
            {
                budget.TakeStep();
                using var metered = new BudgetedWriter(writer, budget);
                template(metered, context, values);
            }
            catch (Exception) when (budget.Blame(source))
            {
                throw;
            }
        };

    private sealed class NoFurtherPartials : IPartialTemplateResolver
    {
        public bool TryRegisterPartial(IHandlebars env, string? partialName, string? templatePath) => false;
    }

    // The default prints whatever ToString says, and nothing for a lookup that found nothing.
    private sealed class TextOnlyFormatter : IFormatterProvider, IFormatter
    {
        public bool TryCreateFormatter(Type type, [NotNullWhen(true)] out IFormatter? formatter)
        {
            formatter = type == typeof(string) || type.IsPrimitive ? null : this;
            return formatter is not null;
        }

        public void Format<T>(T value, in EncodedTextWriter writer) =>
            throw new HandlebarsRuntimeException("only text can be printed");
    }
}
