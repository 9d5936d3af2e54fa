using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>
/// The properties that the Build package evaluates while it builds the extension: what it cannot evaluate is an error on
/// Windows only.
/// </summary>
/// <param name="compilation">The extension.</param>
internal sealed class CompileTimeProperties(CSharpCompilation compilation)
{
    /// <summary>Each of them, with the reason if it cannot be evaluated.</summary>
    public IEnumerable<(string Name, string? Reason)> All() =>
        from tree in compilation.SyntaxTrees
        let model = compilation.GetSemanticModel(tree)
        from property in tree.GetRoot().DescendantNodes().OfType<PropertyDeclarationSyntax>()
        let symbol = model.GetDeclaredSymbol(property)!
        where IsEvaluated(symbol)
        select ($"{symbol.ContainingType.Name}.{symbol.Name}", ReasonAgainst(property, symbol));

    private static bool IsEvaluated(IPropertySymbol property)
    {
        for (var root = property.OverriddenProperty; root is not null; root = root.OverriddenProperty)
        {
            if (Has(root, "CompileTimeEvaluationAttribute"))
            {
                return true;
            }
        }

        return IsContributed(property);
    }

    private static bool IsContributed(IPropertySymbol property) =>
        property.IsStatic && Has(property, "VisualStudioContributionAttribute");

    private string? ReasonAgainst(PropertyDeclarationSyntax property, IPropertySymbol symbol)
    {
        if (symbol.SetMethod is not null)
        {
            return "has a setter";
        }

        var value = property.ExpressionBody?.Expression ?? property.Initializer?.Value;
        return value is null ? "is not one expression" : ReasonAgainst(value);
    }

    private string? ReasonAgainst(ExpressionSyntax value)
    {
        var operation = compilation.GetSemanticModel(value.SyntaxTree).GetOperation(value)!;
        return operation.DescendantsAndSelf().Select(ReasonAgainst).FirstOrDefault(reason => reason is not null);
    }

    private string? ReasonAgainst(IOperation operation) =>
        operation switch
        {
            { ConstantValue.HasValue: true } => null,
            IObjectCreationOperation { Constructor: { } constructor } when !IsOwn(constructor) => null,
            IInvocationOperation { TargetMethod: var method } when IsOfApi(method) && method.IsStatic => null,
            IInvocationOperation { Instance: IInstanceReferenceOperation { IsImplicit: true }, IsImplicit: true } =>
                null,
            IPropertyReferenceOperation reference => ReasonAgainst(reference),
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } when IsOwn(field) =>
                ReasonAgainst(field),
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } => null,
            IInstanceReferenceOperation { Parent: IPropertyReferenceOperation } => null,
            IBinaryOperation { OperatorMethod: { } method } when IsOfApi(method) => null,
            IUnaryOperation { OperatorMethod: { } method } when IsOfApi(method) => null,
            IConversionOperation { OperatorMethod: null } or ICollectionExpressionOperation => null,
            IArrayCreationOperation or IArrayInitializerOperation or IArgumentOperation => null,
            IObjectOrCollectionInitializerOperation or ISimpleAssignmentOperation => null,
            _ => $"cannot use '{operation.Syntax}'",
        };

    private static string? ReasonAgainst(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var isAllowed = reference.Instance switch
        {
            null => IsOfApi(property) || IsContributed(property),
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } => true,
            _ => IsOfApi(property) && property.Name is "ExtensionAssemblyVersion",
        };
        return isAllowed ? null : $"cannot use '{reference.Syntax}'";
    }

    private string? ReasonAgainst(IFieldSymbol field)
    {
        var declaration = (VariableDeclaratorSyntax)field.DeclaringSyntaxReferences.Single().GetSyntax();
        var reason = declaration.Initializer is { } initializer
            ? ReasonAgainst(initializer.Value)
            : "is not one expression";
        return reason is null ? null : $"uses {field.Name}, which {reason}";
    }

    private static bool Has(ISymbol symbol, string attribute) =>
        symbol
            .GetAttributes()
            .Any(found => string.Equals(found.AttributeClass?.Name, attribute, StringComparison.Ordinal));

    private bool IsOwn(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    private static bool IsOfApi(ISymbol symbol) => ApiUse.IsApi(symbol.ContainingAssembly);
}
