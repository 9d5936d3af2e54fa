namespace Microsoft.VisualStudio.Extensibility;

// ref:visualstudiocontributionattribute, confirmed; inferred: its targets
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class VisualStudioContributionAttribute : Attribute;

// guide:inside-the-sdk/contributions-and-configurations, confirmed; only the API itself and the tests look at it
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
internal sealed class CompileTimeEvaluationAttribute : Attribute;

// confirmed: its effect (sample:CodeLensSample); only the API itself and the tests look at it
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class LocalizableStringAttribute : Attribute;

// guide:inside-the-sdk/contributions-and-configurations, confirmed
public interface IVisualStudioContributionClass;

// guide:inside-the-sdk/contributions-and-configurations, confirmed
public interface IVisualStudioContributionProperty;
