note
	description: "A ONE that is a LIST [ONE]."

class
	ONE_LIST

inherit
	ONE

create
	make

feature {NONE} -- Initialization

	make (a_value: LIST [ONE])
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: LIST [ONE]
			-- What it holds.

feature -- Status report

	missing_field: STRING_32
			-- <Precursor>
		do
			Result := (create {API_LIST_CODEC [ONE]}.make (create {ONE_CODEC})).missing_field (value)
		end

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_LIST_CODEC [ONE]}.make (create {ONE_CODEC})).encoded (value, a_is_request)
		end

end
