note
	description: "An alias that leads to itself."

deferred class
	NESTED

inherit
	API_VALUE

end
