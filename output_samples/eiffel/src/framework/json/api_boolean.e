note
	description: "[
		A boolean where it may be left out: an optional argument, or what a union holds.
		A literal converts to it: `api.list (20)' where `api.list (create {API_BOOLEAN}.make (20))' is meant.
	]"

class
	API_BOOLEAN

inherit
	API_SIMPLE_VALUE

create
	make

convert
	make ({BOOLEAN})

feature {NONE} -- Initialization

	make (a_value: BOOLEAN)
			-- Hold `a_value'.
		do
			value := a_value
		end

feature -- Access

	value: BOOLEAN
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			create {JSON_BOOLEAN} Result.make (value)
		end

end
