namespace Shop.Tests
{
    internal sealed class Customer;
}
