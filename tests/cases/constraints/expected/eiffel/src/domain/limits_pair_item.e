note
	description: "Limits pair item."

deferred class
	LIMITS_PAIR_ITEM

inherit
	API_VALUE

end
