note
	description: "Between PARCEL_CARRIER and JSON."

class
	PARCEL_CARRIER_CODEC

inherit
	API_UNION_CODEC [PARCEL_CARRIER]

feature -- Conversion

	decoded (a_json: JSON_VALUE): PARCEL_CARRIER
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "office", "", "")
			l_choice.consider (2, "bicycle", "", "")
			if l_choice.best = 1 then
				create {POST} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {PARCEL_CARRIER_WITH_BICYCLE} Result.make_from_json (l_choice.object)
			else
				create {PARCEL_CARRIER_UNKNOWN} Result.make (a_json)
			end
		end

end
