namespace Shop.Tests;

/// <summary>Written by hand, in a file of another name.</summary>
public class CartTests;
