note
	description: "A PLAN_BY_ROOM_PLAN_VALUE that is a REAL_64."

class
	PLAN_BY_ROOM_PLAN_VALUE_NUMBER

inherit
	PLAN_BY_ROOM_PLAN_VALUE

	API_HOLDER [REAL_64]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [REAL_64]
			-- <Precursor>
		do
			Result := create {API_REAL_CODEC}
		end

end
