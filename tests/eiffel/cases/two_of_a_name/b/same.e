class
	SAME -- ERROR: SAME stands in a/same.e already

end
