class
	MESSAGE

feature -- Access

	json: detachable JSON_OBJECT

	date: detachable DATE_TIME -- ERROR: DATE_TIME is not in the target library of library.ecf

end
