namespace Microsoft.VisualStudio.Extensibility;

// ref:visualstudiocontributionattribute, confirmed; inferred: its targets
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class VisualStudioContributionAttribute : Attribute;

// guide:inside-the-sdk/contributions-and-configurations, confirmed; inferred: its targets
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class CompileTimeEvaluationAttribute : Attribute;

// inferred: 17.7 reference has it in this namespace; confirmed: its effect (sample:CodeLensSample)
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LocalizableStringAttribute : Attribute;

// guide:inside-the-sdk/contributions-and-configurations, confirmed
public interface IVisualStudioContributionClass;

// guide:inside-the-sdk/contributions-and-configurations, confirmed
public interface IVisualStudioContributionProperty;
