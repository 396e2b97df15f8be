note
	description: "ComparisonFilter value item."

deferred class
	COMPARISON_FILTER_VALUE_ITEM

inherit
	API_VALUE

end
