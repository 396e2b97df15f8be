note
	description: "A ITEM that is a LIST [INTEGER_64]."

class
	ITEM_LIST

inherit
	ITEM

	API_SIMPLE_VALUE

create
	make

feature {NONE} -- Initialization

	make (a_value: LIST [INTEGER_64])
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: LIST [INTEGER_64]
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})).encoded (value, a_is_request)
		end

end
