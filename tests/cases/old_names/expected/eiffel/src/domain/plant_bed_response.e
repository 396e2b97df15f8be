note
	description: "plantBed response."

class
	PLANT_BED_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	bed: detachable BED
			-- The JSON field `bed'.

	crop: detachable PLANT_BED_REQUEST_CROP
			-- What grows there.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			bed := (create {API_MODEL_CODEC [BED]}).field (a_fields, once "bed")
			crop := (create {API_MODEL_CODEC [PLANT_BED_REQUEST_CROP]}).field (a_fields, once "crop")
		end

end
